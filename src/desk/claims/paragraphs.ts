import type { Citation, Claim } from '../../news/claim.ts';
import { overlaps, type Span } from '../../news/span.ts';
import type { Store } from '../../store/store.ts';

/** The paragraphs the citations stand in; see `Desk.paragraphs`. */
export async function paragraphs(
  store: Store,
  cited: readonly Citation[],
  limit: number,
): Promise<readonly Claim[]> {
  const found = new Map<string, Claim>();
  for (const citation of cited) {
    if (found.size >= limit) break;
    const claim = await paragraphOf(store, citation);
    if (claim) found.set(`${citation.article} ${claim.cited[0].span[0]}`, claim);
  }
  return [...found.values()];
}

async function paragraphOf(store: Store, { article, span }: Citation): Promise<Claim | null> {
  const [reading, texts] = await Promise.all([store.reading(article), store.texts([article])]);
  const [text, passages] = [texts.get(article), reading?.passages ?? []];
  const touched = passages.filter((passage) => overlaps(passage.span, span));
  const within = passages.filter(({ paragraph }) =>
    touched.some((passage) => passage.paragraph === paragraph),
  );
  const [first, last] = [within[0], within.at(-1)];
  if (text === undefined || !first || !last) return null;
  const whole: Span = [Math.min(first.span[0], span[0]), Math.max(last.span[1], span[1])];
  return {
    text: text.slice(...whole),
    cited: [{ article, span: whole }],
    origins: 1,
    articles: 1,
    reprints: [],
  };
}
