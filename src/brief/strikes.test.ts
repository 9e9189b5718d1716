import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brief } from './brief.ts';
import { readProvenance } from './origins.ts';
import type { Told } from './passage.ts';
import { article } from './passages.fixture.ts';
import { groupReprints } from './reprints.ts';

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
  it('is two lines of reporting in five articles', () => {
    const { lines } = readProvenance(passages());
    expect(lines.size).toBe(5);
    expect(new Set(lines.values()).size).toBe(2);
  });

  it('has a brief of six passages, none of them a reprint of another', () => {
    const chosen = brief(passages(), { limit: 6, budget: 250 });
    expect(chosen).toHaveLength(6);
    expect(groupReprints(chosen)).toHaveLength(6);
  });
});
