import { stat } from 'node:fs/promises';
import { note } from '../src/answer/build.ts';
import { own } from '../src/answer/words.ts';
import { defineCommand } from '../src/command.ts';
import { prove } from '../src/desk/prove.ts';
import { file } from '../src/options/kinds.ts';
import { Refusal } from '../src/refusal.ts';

const MOST_LISTED = 50;

export default defineCommand({
  summary: 'Proves an export, or an answer written with --json, against the corpus, line by line',
  where: 'terminal',
  visibility: 'private',
  asks: 'nothing',
  options: { file: file('A file written by export, or by any command with --json') },
  async answer({ desk, options }) {
    const there = await stat(options.file).catch(() => null);
    if (!there?.isFile())
      throw new Refusal(
        'no file',
        `There is no file "${options.file}".`,
        'Give the path of a file that export or --json wrote.',
      );
    const { checked, faults } = await prove(options.file, desk);
    const listed = faults.slice(0, MOST_LISTED);
    return {
      tone: faults.length > 0 ? 'broken' : 'found',
      title: own.check(faults.length === 0),
      blocks: [
        note(own.checked(checked, faults.length)),
        ...(listed.length > 0 ? [{ kind: 'lines' as const, lines: listed }] : []),
      ],
    };
  },
});
