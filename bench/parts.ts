import { cpuMs } from './cpu.ts';

/* Articles read one part after the other, few enough that the garbage of all is not kept. */
const AT_ONCE = 50;

/**
 * What the parts of reading cost in one warm thread, in times wink-nlp alone, which takes `wink`
 * seconds of CPU for all the texts: these are read once to warm up, and once for the figures.
 */
export async function readingParts(
  texts: readonly string[],
  wink: number,
): Promise<readonly string[]> {
  const read = await reader();
  const costs = new Map<string, number>();
  for (const costing of [false, true])
    for (let at = 0; at < texts.length; at += AT_ONCE)
      for (const [part, cost] of await read(texts.slice(at, at + AT_ONCE)))
        if (costing) costs.set(part, (costs.get(part) ?? 0) + cost);
  return [...costs].map(([part, cost]) => `  reading, ${part}: ${(cost / wink).toFixed(2)} times`);
}

type Costs = readonly (readonly [part: string, seconds: number])[];

/* Reads some texts part by part and says what each part took. */
async function reader(): Promise<(texts: readonly string[]) => Promise<Costs>> {
  const { readDocument } = await import('../src/corpus/document.ts');
  const { readSentences } = await import('../src/reading/passages.ts');
  const { readNames } = await import('../src/reading/names.ts');
  const { readQuotes } = await import('../src/reading/quotes.ts');
  const { readFigures } = await import('../src/reading/figures.ts');
  const { readMoments } = await import('../src/reading/moments.ts');
  return async (texts) => {
    const costs: [string, number][] = [];
    let start = cpuMs();
    const done = (part: string): void => {
      costs.push([part, (cpuMs() - start) / 1000]);
      start = cpuMs();
    };
    const documents = await Promise.all(
      texts.map((text) => readDocument('a.txt', Buffer.from(text))),
    );
    const read = documents.flatMap(({ articles }) => articles);
    done('documents');
    const sentences = read.map(({ text, body }) => readSentences(text, body));
    const all = read.map((article, i) => ({ ...article, sentences: sentences[i] ?? [] }));
    done('tokens and sentences');
    const names = all.map(({ text, sentences: own }) => readNames(text, own));
    done('names');
    const quotes = all.map(({ text, sentences: own }, i) => readQuotes(text, own, names[i] ?? []));
    done('quotes');
    for (const [i, { text, sentences: own }] of all.entries())
      readFigures(text, own, names[i] ?? []);
    done('figures');
    for (const [i, { text, sentences: own, published }] of all.entries())
      readMoments(text, own, quotes[i] ?? [], published);
    done('moments');
    return costs;
  };
}
