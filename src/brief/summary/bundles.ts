import { leansLightly } from '../reprints/standing.ts';
import { namesSpeaker } from '../words/cues.ts';
import type { Material } from './material.ts';

/** A passage with the one it leans on, in order; null when it cannot be shown. */
export type Bundles = (at: number) => readonly number[] | null;

/**
 * Finds what each passage must bring along: for one that leans, the sentence before it; for words
 * without a speaker, the sentence before them in their paragraph, if it quotes the same speaker.
 * Passages that are not among the ids of `about` only come along with one that is, and not with one
 * that merely adds something to them.
 */
export const bundling = (
  { passages, standings, groups }: Material,
  about: ReadonlySet<number> | undefined,
): Bundles => {
  const places = new Map(passages.map((one, at) => [`${one.article} ${one.index}`, at]));
  const supportOf = (at: number): number | undefined => {
    const own = passages[at];
    const support = own && places.get(`${own.article} ${own.index - 1}`);
    if (support === undefined || groups[support] === groups[at]) return undefined;
    if (standings[at] !== 'spoken') return support;
    const before = passages[support];
    const goesOn = before?.paragraph === own?.paragraph && namesSpeaker.test(before?.text ?? '');
    return goesOn ? support : undefined;
  };
  const isOnTopic = (at: number) => about === undefined || about.has(passages[at]?.id ?? -1);
  /* "The mayor also said" of another paragraph's matter: what it adds to is none of the topic's. */
  const isAloneOnTopic = (at: number, support: number | undefined): boolean =>
    support !== undefined &&
    !isOnTopic(support) &&
    passages[support]?.paragraph !== passages[at]?.paragraph &&
    leansLightly(passages[at]?.text ?? '');
  const bundle = (at: number): readonly number[] | null => {
    if (standings[at] === 'stands') return [at];
    if (standings[at] !== 'leans' && standings[at] !== 'spoken') return null;
    const support = supportOf(at);
    if (isAloneOnTopic(at, support)) return [at];
    return support !== undefined && standings[support] === 'stands' ? [support, at] : null;
  };
  const known = passages.map((_, at) => (isOnTopic(at) ? bundle(at) : null));
  return (at) => known[at] ?? null;
};
