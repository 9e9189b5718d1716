import { z } from 'zod';

/* Every object is strict: a field that is not described here is a fault. */

const cited = z.strictObject({
  source: z.int().min(1).describe('`n` of a source in the list of this answer'),
  start: z.int().min(0).describe('First UTF-16 unit of the words in the source text'),
  end: z.int().min(1).describe('The unit after the last one'),
});

const claim = z
  .strictObject({
    text: z.string().min(1),
    cited: z.tuple([cited], cited).meta({ minItems: 1 }),
    origins: z.int().min(1).describe('Independent lines of reporting, reprints counted once'),
    articles: z.int().min(1).describe('Articles that carry it or a reprint of it'),
    get reprints(): z.ZodArray<typeof claim> {
      return z.array(claim).describe('The same words in another spelling or cut');
    },
  })
  .describe('Words of the news: every citation has exactly `text` at its span');

const verdict = z.enum(['agree', 'compatible', 'differ', 'single']);

const figure = z.strictObject({
  low: z.number(),
  high: z.number().nullable().describe('null for an interval that is open above'),
  qualifier: z.enum([
    'exactly',
    'about',
    'more than',
    'at least',
    'less than',
    'at most',
    'nearly',
    'up to',
    'between',
  ]),
  unit: z.string(),
  shown: z.string().describe('The number as it stands in the claim'),
  claim,
  origins: z.int().min(1),
});

const figureGroup = z.strictObject({
  label: z.string(),
  verdict,
  later: z
    .enum(['higher', 'lower'])
    .nullable()
    .describe('How figures of later days bring the earlier ones up to date; null where none does'),
  origins: z.int().min(1).describe('Independent lines of reporting behind all of them'),
  figures: z.array(figure),
  computed: z.array(z.string()).describe('Sums worked out by Verbatim'),
});

const quote = z.strictObject({
  speaker: z.string().nullable().describe('null when the text names nobody'),
  claim,
});

const moment = z.strictObject({
  from: z.string().describe('First day, ISO'),
  to: z.string().describe('Last day, ISO'),
  computed: z
    .boolean()
    .describe(
      'The words do not state the full day: it was worked out, with the date of the article where they need it',
    ),
  claim,
  also: z.array(claim).describe('What other articles say of the same event, in their own words'),
});

const name = z.strictObject({
  name: z.string(),
  kind: z.enum(['person', 'organisation', 'place', 'animal']),
  spellings: z.array(z.string()),
  articles: z.int().min(0),
});

const article = z.strictObject({
  source: z.int().min(1),
  passages: z.int().min(0),
  shares: z.array(z.strictObject({ with: z.int().min(1), passages: z.int().min(1) })),
});

const command = z.strictObject({
  usage: z.string(),
  summary: z.string(),
  options: z.array(z.strictObject({ usage: z.string(), help: z.string() })),
});

const instant = z.string().nullable().describe('ISO date and time in UTC; null for none');

const subscription = z.strictObject({
  id: z.string(),
  kind: z.enum(['digest', 'watch']),
  platform: z.enum(['discord', 'slack']),
  rule: z.string().describe('When it posts, in words'),
  zone: z.string().describe('IANA name of its time zone'),
  topic: z.string().nullable().describe('null: any topic'),
  names: z.array(z.string()),
  outlets: z.array(z.string()),
  channel: z.string().nullable().describe('Id of the channel; null for a direct message'),
  next: instant,
  last: instant,
  error: z.string().nullable().describe('Why the last try failed'),
  paused: z.enum(['asked', 'gone', 'forbidden', 'unreadable']).nullable(),
});

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('note'), text: z.string() }),
  z.strictObject({
    kind: z.literal('more'),
    page: z.int().min(2).describe('The number of the page that follows'),
  }),
  z.strictObject({ kind: z.literal('names'), names: z.array(name) }),
  z.strictObject({
    kind: z.literal('suggestions'),
    label: z.string(),
    names: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('claims'), label: z.string(), claims: z.array(claim) }),
  z.strictObject({ kind: z.literal('figures'), label: z.string(), groups: z.array(figureGroup) }),
  z.strictObject({ kind: z.literal('quotes'), quotes: z.array(quote) }),
  z.strictObject({ kind: z.literal('timeline'), moments: z.array(moment) }),
  z.strictObject({ kind: z.literal('articles'), articles: z.array(article) }),
  z.strictObject({ kind: z.literal('sources') }),
  z.strictObject({ kind: z.literal('commands'), commands: z.array(command) }),
  z.strictObject({ kind: z.literal('subscriptions'), subscriptions: z.array(subscription) }),
  z.strictObject({ kind: z.literal('lines'), lines: z.array(z.string()) }),
]);

const source = z.strictObject({
  n: z.int().min(1),
  file: z.string().describe('Path in the corpus; a line of a .jsonl is feed.jsonl#12'),
  outlet: z.string().nullable(),
  agency: z.string().nullable(),
  authors: z.array(z.string()),
  title: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable().describe('ISO date, or date and time as the source gives it'),
  updated: z.string().nullable().describe('Only when the source says "updated"'),
});

/** An answer as `--json` prints it; agrees with the type `Answer`. */
export const answerSchema = z
  .strictObject({
    command: z.string(),
    input: z.record(z.string(), z.unknown()).describe('The options that were given'),
    tone: z.enum(['found', 'nothing', 'refused', 'broken']),
    title: z.string(),
    blocks: z.array(block),
    sources: z.array(source),
    refused: z.exactOptional(z.strictObject({ code: z.string(), hint: z.string() })),
  })
  .meta({ title: 'An answer of Verbatim' });

/** The same as JSON Schema, draft 2020-12. */
export const answerJsonSchema = (): object => z.toJSONSchema(answerSchema);
