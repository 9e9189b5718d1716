import { countOf } from '../text/count.ts';
import { anyOf } from '../text/patterns.ts';
import type { Look } from './look.ts';
import { REPORTED, SINGLE_LINKS } from './phrases.ts';

/** Words from which a paragraph is no link to another story. */
const LONG_WORDS = 20;
/** Words from which a line behind a single link is a sentence of the article. */
const SENTENCE_WORDS = 6;

/** A capitalised word, and one that does not open its sentence. */
const CAPITALISED = /\p{Lu}\p{Ll}{2,}/gu;
const NAMED = /(?<=[\p{L},;] )\p{Lu}\p{Ll}{2,}/gu;

const isSingle = anyOf(SINGLE_LINKS);

/** Which paragraphs stand among links to other stories, after a heading like "Related". */
export function linkedAmong(
  paragraphs: readonly string[],
  looks: readonly Look[],
): readonly boolean[] {
  if (!looks.includes('section')) return paragraphs.map(() => false);
  const named = new Set<string>();
  let links: 'none' | 'one' | 'many' = 'none';
  return paragraphs.map((words, i) => {
    if (looks[i] === 'section') links = isSingle(words) ? 'one' : 'many';
    if (looks[i] !== 'prose') return links !== 'none';
    if (links === 'one' && goesOn(words, looks, i)) links = 'none';
    if (links === 'many' && (resumes(words, looks, i) || tellsMore(words, named))) links = 'none';
    if (links === 'none') for (const name of words.match(NAMED) ?? []) named.add(name);
    return links !== 'none';
  });
}

/** After a single link the article goes on with any sentence that is no teaser of the next link. */
const goesOn = (words: string, looks: readonly Look[], at: number): boolean =>
  countOf(words) >= SENTENCE_WORDS && !words.endsWith('?') && looks[at + 1] !== 'fragment';

/** After a block of links the article goes on with long prose that is followed by prose. */
const resumes = (words: string, looks: readonly Look[], at: number): boolean =>
  countOf(words) >= LONG_WORDS && lookAfter(looks, at) === 'prose';

const lookAfter = (looks: readonly Look[], at: number): Look | undefined => {
  let next = at + 1;
  while (looks[next] === 'furniture') next += 1;
  return looks[next];
};

/** Somebody goes on speaking whom only the article can have named. */
const HE_SAID = /[,!?]['’]?["”] (?:he|she|they) (?:said|says|added|told)\b/;

/** A paragraph that is a quotation with its speaker: no teaser ends its sentence behind one. */
const QUOTED =
  /^["“].+[,!?]["”] (?:(?:said|says|told|added)\b|\p{Lu}\S+(?: \S+){0,3} (?:said|says|told|added)\b).*\.$/u;

/** Whether it reports what somebody said whom the article has named: a teaser names others. */
const tellsMore = (words: string, named: ReadonlySet<string>): boolean =>
  HE_SAID.test(words) ||
  QUOTED.test(words) ||
  (REPORTED.test(words) && (words.match(CAPITALISED) ?? []).some((name) => named.has(name)));
