import type { Name, Quote } from '../news/reading.ts';
import type { Span } from '../news/span.ts';
import { quotedGroups } from './names/words/quoted.ts';
import { sameWords } from './quotes/attribution/again.ts';
import { attribute } from './quotes/attribution/attribution.ts';
import { roundUp } from './quotes/attribution/round-up.ts';
import { firstPerson } from './quotes/attribution/sole.ts';
import { type Quoted, readQuoted } from './quotes/marks/spans.ts';
import { isTitle, titleKey, wordKey } from './quotes/marks/titles.ts';
import { contextReader } from './quotes/reference/told.ts';
import { allMentions, type Mention, scenes, sentenceAt } from './quotes/scene/scene.ts';
import { firstThat } from './quotes/scene/search.ts';
import type { Sentence } from './wink.ts';

/*
 * In the examples of this room `|` stands before the word a rule is asked about and `…` for any words. Smith, Jones
 * and Holt are persons, Tarn is a body, Leeds and Ashby are places.
 */

/* Each paragraph from its first sentence to its last. */
const paragraphs = (sentences: readonly Sentence[]): Span[] => {
  const spans: [number, number][] = [];
  let last = -1;
  for (const { span, paragraph } of sentences) {
    if (paragraph !== last) spans.push([...span]);
    else (spans.at(-1) as [number, number])[1] = span[1];
    last = paragraph;
  }
  return spans;
};

/* The "A" group, the password "12345": a letter or number that nobody says. */
const LABEL = /^\P{L}?(?:\p{L}|\d+)[.,]?\P{L}?$/u;

/* The quotations that give somebody's words, and what else stands in quotation marks: titles, nicknames. */
const quotations = (
  text: string,
  sentences: readonly Sentence[],
): { readonly words: readonly Quoted[]; readonly titled: readonly Quoted[] } => {
  const spans = paragraphs(sentences);
  const found = spans.flatMap((span, i) => readQuoted(text, span, spans[i + 1] ?? null));
  /* 'the band "Blue Larks"' gives nobody's words either. */
  const titles = new Set([...quotedGroups(sentences)].map(wordKey));
  const spoken = found.filter(({ span, runsOn }) => {
    if (LABEL.test(text.slice(...span))) return false;
    const sentence = sentences[sentenceAt(sentences, span[0])];
    const whole = sentence !== undefined && span[1] <= sentence.span[1];
    const title = !runsOn && whole && isTitle(sentence, span);
    if (title) titles.add(titleKey(text, span));
    return !title;
  });
  /* A title told by its surroundings once is one wherever it stands. */
  const words =
    titles.size === 0 ? spoken : spoken.filter(({ span }) => !titles.has(titleKey(text, span)));
  const said = new Set(words);
  return { words, titled: found.filter((one) => !said.has(one)) };
};

/* The mentions without persons in the titles of works: not "Jack" of "My Boy Jack", but the nickname that is all of a title. */
const outsideTitles = (
  mentions: readonly Mention[],
  titled: readonly Quoted[],
): readonly Mention[] =>
  titled.length === 0
    ? mentions
    : mentions.filter(({ name, span: [start, end] }) => {
        const [from, to] = titled[firstThat(titled, ({ span }) => span[1] > start)]?.span ?? [
          end,
          end,
        ];
        const whole = end - start >= to - from - 3;
        return name.kind !== 'person' || end <= from || whole;
      });

/* `"It began long ago. ¶ "Then it went on," Smith said.`: words that run on are the speaker's who is named at the end. */
const spreadBack = (quoted: readonly Quoted[], quotes: Quote[]): Quote[] => {
  for (let i = quotes.length - 2; i >= 0; i--) {
    const own = quotes[i] as Quote;
    if (quoted[i]?.runsOn && own.cue === null)
      quotes[i] = { ...(quotes[i + 1] as Quote), span: own.span };
  }
  return quotes;
};

/** The words an article gives in quotation marks, with their speakers. */
export function readQuotes(
  text: string,
  sentences: readonly Sentence[],
  names: readonly Name[],
): Quote[] {
  const { words: quoted, titled } = quotations(text, sentences);
  if (quoted.length === 0) return [];
  const spans = quoted.map(({ span }) => span);
  const mentions = outsideTitles(allMentions(names), titled);
  const named = new Set(mentions.map(({ name }) => name));
  const known = names.filter((name) => named.has(name));
  const told = contextReader(text, known, scenes(text, sentences, mentions, spans));
  const quotes: Quote[] = [];
  for (const [i, one] of quoted.entries()) {
    const first = sentenceAt(sentences, one.span[0]);
    const own = told(first);
    const final = told(sentenceAt(sentences, one.span[1] - 1));
    if (!own || !final) throw new Error(`no sentence holds the quotation at ${one.span[0]}`);
    const past = quoted[i - 1];
    const before = quotes[i - 1];
    const stand = { past: told(first - 1), own, final };
    const last = past && before ? { quoted: past, attribution: before } : null;
    const { speaker, by, cue } = attribute(text, stand, one, last);
    quotes.push({ span: one.span, speaker, by, cue });
  }
  const whole = paragraphs(sentences);
  const spoken = roundUp(text, quoted, spreadBack(quoted, quotes), whole);
  return sameWords(text, firstPerson(text, spoken, known, whole));
}
