import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../src/answer/answer.ts';
import { renderTerminal } from '../src/render/terminal/render.ts';
import { type Shown, shownIn } from './opened.ts';
import { sharedCorpus } from './shared-corpus.ts';

const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url));
const CASES = `${SHARED}acceptance.json`;

interface Wanted {
  readonly file: string;
  readonly text: string;
}

interface Case {
  readonly id: string;
  readonly command: string;
  readonly words: readonly string[];
  readonly tone: 'found' | 'nothing';
  readonly mustShow: readonly (readonly Wanted[])[];
  readonly mustNotShow: readonly string[];
}

interface Cases {
  readonly corpus: string;
  readonly cases: readonly Case[];
}

const MOST_CLAIMS = 40;
const MOST_BRIEFED = 6;

const briefed = ({ blocks }: Answer): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'claims' ? block.claims.length : 0), 0);

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

/** "A claim shows a text when it contains it, NBSP read as a space." */
const shows = (shown: readonly Shown[], { file, text }: Wanted): boolean =>
  shown.some(({ claim, files }) => files.includes(file) && plain(claim.text).includes(plain(text)));

describe.runIf(existsSync(CASES))('the answers that were agreed on', () => {
  const { corpus, cases }: Cases = existsSync(CASES)
    ? JSON.parse(readFileSync(CASES, 'utf8'))
    : { corpus: '', cases: [] };
  const opened = sharedCorpus(`${SHARED}${corpus}`);

  for (const { id, command, words, tone, mustShow, mustNotShow } of cases) {
    it(`answers ${id} as agreed`, async () => {
      const answer = await opened().ask(command, words);
      const shown = shownIn(answer);
      const missing = mustShow.filter((group) => !group.some((wanted) => shows(shown, wanted)));
      expect.soft(answer.tone).toBe(tone);
      expect.soft(missing).toEqual([]);
      const said = plain(renderTerminal(answer, { columns: null, colour: false }));
      expect.soft(mustNotShow.filter((text) => said.includes(text))).toEqual([]);
      expect.soft(shown.length).toBeLessThanOrEqual(MOST_CLAIMS);
      if (tone === 'nothing') expect.soft([shown, answer.sources]).toEqual([[], []]);
      if (command === 'brief') expect.soft(briefed(answer)).toBeLessThanOrEqual(MOST_BRIEFED);
    });
  }
});
