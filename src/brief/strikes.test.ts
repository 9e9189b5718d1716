import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Told } from '../news/passage.ts';
import { isUnknown } from './passages/unknown.ts';
import { article } from './passages.fixture.ts';
import { readProvenance } from './reprints/origins.ts';
import { groupReprints } from './reprints/reprints.ts';
import { brief } from './summary/brief.ts';

const folder = new URL('../../../shared/corpus/strikes/', import.meta.url);

/** Sentences by their marks alone: good enough to find what two outlets share. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.trim().length > 60)
    .flatMap((line) => line.trim().split(/(?<=\p{Ll}[.!?]["”’]?)\s+(?=["“‘\p{Lu}])/u));

const passages = (): readonly Told[] =>
  readdirSync(folder).flatMap((file) =>
    article(file, ...sentencesOf(readFileSync(new URL(file, folder), 'utf8'))),
  );

describe.runIf(existsSync(folder))('the strike corpus', () => {
  it('has three cuts of one report in one line, and another outlet in another', () => {
    const { lines } = readProvenance(passages());
    const [first, second, third, , fifth] = [...lines].sort().map(([, line]) => line);
    expect([second, third]).toEqual([first, first]);
    expect(fifth).not.toBe(first);
  });

  it('has a brief of six passages, none of them a reprint of another', () => {
    const chosen = brief(passages(), { limit: 6, budget: 250 });
    expect(chosen).toHaveLength(6);
    expect(groupReprints(chosen)).toHaveLength(6);
  });

  it('has one that says what is not known', () => {
    const chosen = brief(passages(), { limit: 6, budget: 250 });
    expect(chosen.filter(({ text }) => isUnknown(text))).toHaveLength(1);
  });
});
