import pico from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { Answer } from '../../answer/answer.ts';
import { blockLines, type Line, sourcesLines } from './blocks.ts';
import { clean } from './clean.ts';

/** What the terminal can do: columns to wrap at (null: do not wrap) and whether it shows colours. */
export interface Screen {
  readonly columns: number | null;
  readonly colour: boolean;
}

const INDENT = '  ';
const NARROWEST = 20;

/** An answer as text for a terminal, with a closing line feed. */
export function renderTerminal(answer: Answer, screen: Screen): string {
  const listed = answer.blocks.some(({ kind }) => kind === 'articles');
  const lines = [
    ...answer.blocks.flatMap((block) => blockLines(block, answer.sources)),
    ...(listed ? [] : sourcesLines(answer.sources)),
  ];
  const title: Line = { indent: 0, style: 'heading', text: answer.title };
  return `${[title, ...lines].map((line) => setLine(line, screen)).join('\n')}\n`;
}

function setLine({ indent, style, text }: Line, { columns, colour }: Screen): string {
  const { bold, dim, yellow } = pico.createColors(colour);
  const paint = { plain: String, heading: bold, note: dim, warning: yellow }[style];
  const lead = INDENT.repeat(indent);
  const words = paint(clean(text));
  const room = columns === null ? null : Math.max(NARROWEST, columns - lead.length);
  const set = room === null ? words : wrapAnsi(words, room, { hard: true, trim: true });
  return set
    .split('\n')
    .map((row) => (row === '' ? row : lead + row))
    .join('\n');
}
