import type { ReadArticle } from '../news/reading.ts';
import type { Store } from '../store/store.ts';

const PAGE = 100;

/** Every article with its whole reading, newest first. Throws on one that is not what was filed: nothing is left out in silence. */
export async function* everything(store: Store): AsyncGenerator<ReadArticle> {
  const { articles } = await store.totals({});
  let given = 0;
  for (let after: string | undefined; given < articles; ) {
    const page = { limit: PAGE, ...(after === undefined ? {} : { after }) };
    const heads = await store.articles({}, page);
    if (heads.length === 0) break;
    const texts = await store.texts(heads.map(({ id }) => id));
    for (const { passages: _, ...head } of heads) {
      const [text, reading] = [texts.get(head.id), await store.reading(head.id)];
      if (text === undefined || !reading) throw damaged(head.file);
      yield { article: { ...head, text }, reading };
      given += 1;
      after = head.id;
    }
  }
  if (given < articles) throw damaged(`${articles - given} of ${articles} articles`);
}

const damaged = (what: string): Error =>
  new Error(`${what} cannot be given as filed; move the store away and load the corpus again`);
