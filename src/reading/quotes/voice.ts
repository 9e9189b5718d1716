import type { Name } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import { DAYS, MONTHS } from '../tables/calendar.ts';
import { PRONOUNS, RECORDS } from '../tables/cues.ts';
import type { Token } from '../wink.ts';
import type { Mention, Scene } from './scene.ts';

/** Who is said to have spoken, as the sentence has it. */
export interface Voice {
  /** The words: a name without titles, a pronoun, "a US official". */
  readonly by: Span;
  readonly kind: 'named' | 'pronoun' | 'record' | 'described';
  /** The last word, small letters: "he", "statement", "official". */
  readonly head: string;
  readonly name: Name | null;
}

const NOMINAL = /^(?:PROPN|NOUN|ADJ|NUM|DET|PRON|SYM)$/;
const LINK = /^(?:of|for|from|at|in|on|with|to|by|who|which|that|whose|as|about)$/;

/** The mention a token stands in. */
export const mentionAt = ({ mentions }: Scene, { span }: Token): Mention | undefined =>
  mentions.find((mention) => mention.span[0] <= span[0] && span[1] <= mention.span[1]);

/* A phrase's own words: without "on Friday", "later", brackets at its end. */
const trimmed = (words: readonly Token[]): Token[] => {
  const own = [...words];
  for (let last = own.at(-1); last !== undefined; last = own.at(-1)) {
    if (last.pos === 'ADV' || DAYS.has(last.lower) || MONTHS.has(last.lower)) own.pop();
    else if (/^(?:on|in|had|has|have|,|also|\))$/.test(last.lower)) own.pop();
    else if (last.pos === 'NUM' && own.length > 1) own.pop();
    else break;
  }
  return own;
};

/* The words before "of", "for", "who" …, unless those stand inside a name. */
const headOf = (scene: Scene, words: readonly Token[]): readonly Token[] => {
  const cut = words.findIndex(
    (word, i) => i > 0 && LINK.test(word.lower) && mentionAt(scene, word) === undefined,
  );
  return cut < 0 ? words : words.slice(0, cut);
};

const spanOf = (words: readonly Token[]): Span => [
  (words[0] as Token).span[0],
  (words.at(-1) as Token).span[1],
];

/** The voice a noun phrase gives; null when it gives none. */
export function voiceOf(scene: Scene, phrase: readonly Token[]): Voice | null {
  const head = trimmed(headOf(scene, phrase));
  const last = head.at(-1);
  if (last === undefined) return null;
  if (PRONOUNS.has(last.lower))
    return { by: last.span, kind: 'pronoun', head: last.lower, name: null };
  const joined = head.findIndex(({ lower }) => lower === 'and');
  const lead = joined > 0 ? head[joined - 1] : last;
  const mention = mentionAt(scene, lead as Token);
  if (mention !== undefined) {
    const second = joined > 0 ? mentionAt(scene, last) : undefined;
    const name =
      second?.name.kind === 'person' && second.name !== mention.name ? null : mention.name;
    return {
      by: name === null ? spanOf(head) : mention.span,
      kind: name === null ? 'described' : 'named',
      head: last.lower,
      name,
    };
  }
  const first = head.findLastIndex(({ pos, lower }) => !NOMINAL.test(pos) && lower !== 'and');
  const noun = head.slice(first + 1);
  if (noun.length === 0 || !/^(?:NOUN|PROPN|ADJ|PRON)$/.test(last.pos)) return null;
  return {
    by: spanOf(noun),
    kind: RECORDS.has(last.lower) ? 'record' : 'described',
    head: last.lower,
    name: null,
  };
}
