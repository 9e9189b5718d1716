import { byGivenName } from '../../given-gender.ts';
import { FAMILY } from '../../tables/kin.ts';
import type { Sentence } from '../../wink.ts';
import { alive, type Entity, merge } from '../kinds/entity.ts';
import { keyOf, type Mention } from '../kinds/mention.ts';
import { factsOf, singular } from '../words/facts.ts';

/** Gives "Ann" of "Ann and Paul Holt" the surname too, where the article tells that they are a family. */
export function joinCouples(entities: readonly Entity[], sentences: readonly Sentence[]): void {
  const all = alive(entities);
  const firsts = new Set(all.flatMap(({ words }) => (words.length > 1 ? words[0] : [])));
  const lone = all.filter(({ label, mentions }) => mayShare(label, mentions) && !firsts.has(label));
  for (const one of lone) {
    const other = one.mentions
      .flatMap((mention) => namedWith(mention, all, sentences))
      .find((mention) => areFamily(mention, all, sentences));
    if (other === undefined) continue;
    one.label = `${one.label} ${other.words[1]}`;
    one.words = one.label.split(' ');
    one.key = keyOf(one.label);
    const same = all.find((entity) => entity !== one && entity.keys.has(one.key));
    if (same) merge(same, one);
    else one.keys.add(one.key);
  }
}

/* "Ann", but not "Queen Ann" or "Mrs Ann". */
const mayShare = (label: string, mentions: readonly Mention[]): boolean =>
  factsOf(label).given === 2 &&
  mentions.every(({ titled, address }) => !titled && address === null);

/* Who is named in full right behind "Ann and": "Paul Holt". */
function namedWith(
  { sentence, to }: Mention,
  entities: readonly Entity[],
  sentences: readonly Sentence[],
): Mention[] {
  const { tokens } = sentences[sentence] as Sentence;
  if (!/^(?:and|&)$/.test(tokens[to]?.lower ?? '') || factsOf(tokens[to + 1]?.text ?? '').given < 2)
    return [];
  return entities
    .flatMap(({ mentions }) => mentions)
    .filter(
      (mention) =>
        mention.sentence === sentence && mention.from === to + 1 && mention.words.length === 2,
    );
}

const KIN = /^(?:child(?:ren)?|couple|parents?|siblings?|twins?)$/;

/* "his sons Ben and Paul Holt"; "Mrs Holt" beside "Ann and Paul Holt" is not Paul. */
function areFamily(
  { sentence, words: [given = '', surname = ''] }: Mention,
  entities: readonly Entity[],
  sentences: readonly Sentence[],
): boolean {
  const { tokens } = sentences[sentence] as Sentence;
  if (tokens.some(({ lower }) => FAMILY.has(singular(lower)) || KIN.test(lower))) return true;
  const gender = byGivenName(given.toLowerCase());
  const alone = entities.find(({ label }) => label === surname)?.mentions ?? [];
  return gender !== null && alone.some(({ address }) => address !== null && address !== gender);
}
