import { ANIMALS } from '../../tables/animals.ts';
import type { Sentence, Token } from '../../wink.ts';
import { joins, type Run } from '../words/tokens.ts';
import type { Entity } from './entity.ts';

/** Whether an animal is called so: what stands beside one of its mentions says it. */
export const isAnimal = ({ words, mentions }: Entity, sentences: readonly Sentence[]): boolean =>
  mentions.every(({ titled, address }) => !titled && address === null) &&
  mentions.some((mention) => {
    const { tokens } = sentences[mention.sentence] as Sentence;
    if (isTrained(tokens, mention)) return true;
    return words.length === 1 && (isCalled(tokens, mention) || isExplained(tokens, mention));
  });

const isOne = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && ANIMALS.has(token.lower);

/* "the Ann Holt-trained |Grey Lad" */
const isTrained = (tokens: readonly Token[], { from }: Run): boolean =>
  tokens[from - 1]?.lower === 'trained' && joins(tokens, from - 2);

const LINKS = /^(?:,|called|dubbed|named|nicknamed)$/;

/* "a lion named |Tarvo", "her dog, |Tarvo,", "the lion |Tarvo", but "the dog |Tarvo bought", "a dog, |Tarvo said" */
function isCalled(tokens: readonly Token[], { from, to }: Run): boolean {
  let at = from - 1;
  while (LINKS.test(tokens[at]?.lower ?? '')) at--;
  if (!isOne(tokens[at])) return false;
  const next = tokens[to];
  return (
    /^(?:called|dubbed|named|nicknamed)$/.test(tokens[from - 1]?.lower ?? '') ||
    next?.pos !== 'VERB'
  );
}

/* How many words may stand before the noun: "an old and famous grey |whale". */
const REACH = 8;

/* "Tarvo |the lion", "Tarvo, |a grey whale that …", but "in Ashby, |a grey whale died" */
function isExplained(tokens: readonly Token[], { from, to }: Run): boolean {
  if (tokens[from - 1]?.pos === 'ADP') return false;
  const comma = tokens[to]?.text === ',';
  const first = comma ? to + 1 : to;
  if (!/^(?:an?|the)$/.test(tokens[first]?.lower ?? '')) return false;
  let last = first;
  while (last < first + REACH && /^(?:ADJ|NOUN|NUM|PROPN)$|^[-–]$/.test(kindOf(tokens[last + 1])))
    last++;
  return isOne(tokens[last]) && (comma || last === first + 1);
}

const kindOf = (token: Token | undefined): string =>
  token?.pos === 'PUNCT' ? token.text : (token?.pos ?? '');
