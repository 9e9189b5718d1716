import { placeIn } from '../../news/passage.ts';
import { wordsAt } from '../../news/span.ts';
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
  const rows = await Promise.all(
    [...new Set(labels.flat())].map(async (label) =>
      (await store.names([fold(label)], MOST)).filter((row) => row.label === label),
    ),
  );
  return rows.flat();
}

const declares = ({ text }: StoredPassage, short: string): boolean =>
  [...text.matchAll(/\(([^()]{2,14})\)/gu)].some(([, form = '']) => fold(form) === fold(short));

/** Labels of the names that a passage mentions by their short form. */
async function labelsAt(store: Store, passage: StoredPassage, short: string): Promise<string[]> {
  const reading = await store.reading(passage.article);
  const isShort = ([start, end]: readonly [number, number]): boolean =>
    start >= passage.span[0] &&
    end <= passage.span[1] &&
    fold(wordsAt(passage.text, placeIn(passage, [start, end]))) === fold(short);
  return (reading?.names ?? []).flatMap(({ label, mentions }) =>
    mentions.some(isShort) ? label : [],
  );
}
