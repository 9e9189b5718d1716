import { placeIn } from '../../news/passage.ts';
import { type Span, wordsAt } from '../../news/span.ts';
import { fold } from '../../reading/fold.ts';
import type { NameRow, Store, StoredPassage } from '../../store/store.ts';
import type { Scope } from '../desk.ts';
import { filterOf } from '../scope.ts';

/** Passages and rows looked at: a short form is declared once in an article. */
const MOST = 20;
const SHORT_FORM = /^[\p{L}\p{N}&-]{2,12}$/u;

/** Names that an article gives in short behind them, in brackets: "SUDA" of "Harbour News Agency (SUDA)". */
export async function declaredAs(
  store: Store,
  short: string,
  scope: Scope,
): Promise<readonly NameRow[]> {
  if (!SHORT_FORM.test(short)) return [];
  const query = { groups: [[short]], match: 'all', filter: filterOf(scope), limit: MOST } as const;
  const hits = await store.search(query);
  const declaring = hits.flatMap(({ passage }) => (declares(passage, short) ? passage : []));
  const labels = await Promise.all(declaring.map((passage) => labelsAt(store, passage, short)));
  return rowsOf(store, labels.flat());
}

async function rowsOf(store: Store, labels: readonly string[]): Promise<readonly NameRow[]> {
  const rows = await Promise.all(
    [...new Set(labels)].map(async (label) =>
      (await store.names([fold(label)], MOST)).filter((row) => row.label === label),
    ),
  );
  return rows.flat();
}

/** Names that stand at the end of these words in the texts, of which the reading left some out: "Sunny" of "Sunny Poe". */
export async function writtenAs(
  store: Store,
  words: string,
  scope: Scope,
): Promise<readonly NameRow[]> {
  const asked = words.trim().toLowerCase();
  const groups = fold(asked)
    .split(' ')
    .map((word) => [word]);
  if (groups.length < 2) return [];
  const hits = await store.search({ groups, match: 'all', filter: filterOf(scope), limit: MOST });
  const labels = await Promise.all(
    hits.map(async ({ passage }) => {
      const from = passage.text.toLowerCase().indexOf(asked);
      const start = passage.span[0] + from;
      return from < 0
        ? []
        : labelsOf(store, passage.article, (mention) => {
            const isLast = mention[1] === start + asked.length;
            return isLast && mention[0] > start;
          });
    }),
  );
  return rowsOf(store, labels.flat());
}

const declares = ({ text }: StoredPassage, short: string): boolean =>
  [...text.matchAll(/\(([^()]{2,14})\)/gu)].some(([, form = '']) => fold(form) === fold(short));

/** Labels of the names that a passage mentions by their short form. */
const labelsAt = (store: Store, passage: StoredPassage, short: string): Promise<string[]> =>
  labelsOf(
    store,
    passage.article,
    ([start, end]) =>
      start >= passage.span[0] &&
      end <= passage.span[1] &&
      fold(wordsAt(passage.text, placeIn(passage, [start, end]))) === fold(short),
  );

/** Labels of an article's names that have such a mention. */
async function labelsOf(
  store: Store,
  article: string,
  isSuch: (mention: Span) => boolean,
): Promise<string[]> {
  const reading = await store.reading(article);
  return (reading?.names ?? []).flatMap(({ label, mentions }) =>
    mentions.some(isSuch) ? label : [],
  );
}
