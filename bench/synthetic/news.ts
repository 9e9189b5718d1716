import { createHash } from 'node:crypto';
import type { Article } from '../../src/news/article.ts';
import type { Passage, ReadArticle, Reading } from '../../src/news/reading.ts';
import type { Span } from '../../src/news/span.ts';
import type { Filing } from '../../src/store/store.ts';
import { type Cast, castOf, quotation, type Sentence, statement, tally } from './prose.ts';
import { OUTLETS } from './words.ts';

/** Passages in an article, on average; the shortest have a third, the longest nearly twice as many. */
const PASSAGES = 25;

/** How many of the latest articles a reprint is taken from, and how often one is made. */
const REPRINTED_FROM = 200;
const REPRINT_CHANCE = 0.1;

const ARTICLES_A_DAY = 20;
const FIRST_DAY = Date.UTC(2019, 0, 1);
const DAY_MS = 86_400_000;

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Made-up news without end, the same for the same seed: articles with what a reading would find. */
export function* articles(seed: number): Generator<ReadArticle> {
  const dice = random(seed);
  const latest: (readonly Sentence[])[] = [];
  for (let n = 0; ; n++) {
    const date = new Date(FIRST_DAY + Math.floor(n / ARTICLES_A_DAY) * DAY_MS);
    const cast = castOf(dice);
    const count = Math.ceil(PASSAGES * (0.33 + dice() * 1.34));
    const own = Array.from({ length: count }, () => sentence(dice, cast, date));
    const from = latest[Math.floor(dice() * latest.length)];
    const sentences = from && dice() < REPRINT_CHANCE ? [...cutOf(dice, from), ...own] : own;
    latest[n % REPRINTED_FROM] = sentences.slice(0, count);
    yield written(n, date, sentences.slice(0, count), dice);
  }
}

/** Made-up news as documents of one article each, until there are this many passages. */
export function* filings(seed: number, passages: number): Generator<Filing> {
  let left = passages;
  for (const { article, reading } of articles(seed)) {
    if (left <= 0) return;
    left -= reading.passages.length;
    const hash = createHash('sha256').update(article.text).digest('hex');
    const known = { file: article.file, hash, size: article.text.length, modified: left };
    yield { ...known, articles: [{ article, reading }], skips: [] };
  }
}

/** An article as a `.txt` file would have it: title, outlet and date above the text. */
export const asText = ({ title, outlet, published, text }: Article): string =>
  `${title}\n\nSource: ${outlet}\nPublished: ${published}\n\n${text}\n`;

function sentence(dice: () => number, cast: Cast, date: Date): Sentence {
  const kind = dice();
  if (kind < 0.15) return quotation(dice, cast);
  return kind < 0.4 ? tally(dice, cast, date) : statement(dice, cast);
}

/** Most of another article, some sentences cut short: each drops its last words. */
const cutOf = (dice: () => number, from: readonly Sentence[]): readonly Sentence[] =>
  from
    .slice(0, Math.ceil(from.length * (0.3 + dice() * 0.6)))
    .map((each) => (dice() < 0.2 && each.tail !== null ? { ...each, tail: null } : each));

/** Joins sentences to a text, two or three a paragraph, and moves their spans into it. */
function written(
  n: number,
  date: Date,
  sentences: readonly Sentence[],
  dice: () => number,
): ReadArticle {
  let text = '';
  const body: Span[] = [];
  const passages: Passage[] = [];
  const placed: { sentence: Sentence; start: number }[] = [];
  let first = 0;
  sentences.forEach((each, i) => {
    const start = text.length;
    text += each.words + (each.tail ?? '.');
    passages.push({ span: [start, text.length], paragraph: body.length, lemmas: each.lemmas });
    placed.push({ sentence: each, start });
    const ends = i === sentences.length - 1 || dice() < 0.4;
    if (ends) body.push([first, text.length]);
    if (i < sentences.length - 1) text += ends ? '\n\n' : ' ';
    if (ends) first = text.length;
  });
  const published = date.toISOString().slice(0, 10);
  const file = `${published.slice(0, 4)}/${String(n).padStart(7, '0')}.txt`;
  const article: Article = {
    id: createHash('sha256').update(`${file} ${text}`).digest('hex').slice(0, 16),
    file,
    title: sentences[0]?.words.slice(0, 60) ?? '',
    outlet: OUTLETS[Math.floor(dice() * OUTLETS.length)] ?? '',
    authors: [],
    agency: null,
    published,
    updated: null,
    url: null,
    text,
    own: true,
    body,
  };
  return { article, reading: { passages, ...readingOf(placed) } };
}

const moved = ([start, end]: Span, by: number): Span => [start + by, end + by];

function readingOf(
  placed: readonly { sentence: Sentence; start: number }[],
): Omit<Reading, 'passages'> {
  const names = new Map<string, Reading['names'][number]>();
  const quotes: Reading['quotes'][number][] = [];
  const figures: Reading['figures'][number][] = [];
  const moments: Reading['moments'][number][] = [];
  for (const { sentence: each, start } of placed) {
    for (const { label, kind, span, role } of each.names) {
      const mention = moved(span, start);
      const known = names.get(label) ?? { label, kind, mentions: [], roles: [] };
      const given = role ? [{ span: moved(role, start), mention, kind: 'office' as const }] : [];
      const [mentions, roles] = [
        [...known.mentions, mention],
        [...known.roles, ...given],
      ];
      names.set(label, { label, kind, mentions, roles });
    }
    for (const { span, speaker } of each.quotes) {
      quotes.push({ span: moved(span, start), speaker, by: null, cue: null });
    }
    for (const figure of each.figures) {
      figures.push({ ...figure, span: moved(figure.span, start) });
    }
    for (const moment of each.moments) {
      moments.push({ ...moment, span: moved(moment.span, start) });
    }
  }
  return { names: [...names.values()], quotes, figures, moments };
}
