import type {
  Answer,
  AnswerBlock,
  MomentShown,
  NameShown,
  Numbered,
  QuoteShown,
  Source,
} from '../answer/answer.ts';
import { counted, own } from '../answer/words.ts';
import { citedBy, claimGroup } from './claims.ts';
import { figureSections } from './figures.ts';
import {
  citations,
  type Group,
  headedSection,
  heading,
  line,
  news,
  newsList,
  ours,
  plainSection,
  type Section,
} from './line.ts';
import { sourceGroup } from './sources.ts';
import { subscriptionGroup } from './subscriptions.ts';

/* Blocks of one line, which a note goes on from; it is set off from a list before it. */
const SHORT: ReadonlySet<AnswerBlock['kind']> = new Set(['note', 'more', 'names']);

/** All sections of an answer. */
export const sectionsIn = ({ blocks, sources }: Answer): Section[] =>
  blocks.flatMap((block, i) => {
    const sections = sectionsOf(block, sources);
    const before = blocks[i - 1];
    const setsOff = before !== undefined && !SHORT.has(before.kind);
    return setsOff ? sections.map((section) => ({ ...section, gap: true })) : sections;
  });

/** A block's sections; every kind is written here or the program does not compile. */
function sectionsOf(block: AnswerBlock, sources: readonly Source[]): Section[] {
  switch (block.kind) {
    case 'note':
      return plainSection([line(0, [news(block.text)], 'note')]);
    case 'more':
      return plainSection([line(0, [ours(own.more(block.page))], 'note')]);
    case 'lines':
      return plainSection(...block.lines.map((text): Group => [line(1, [news(text)])]));
    case 'names':
      return plainSection(...block.names.map(nameGroup));
    case 'suggestions':
      return headedSection(
        [],
        [[line(0, [ours(`${block.label}: `), ...newsList(block.names)], 'note')]],
      );
    case 'claims':
      return headedSection(
        block.label === '' ? [] : [heading(news(block.label))],
        block.claims.map((claim) => claimGroup(claim)),
      );
    case 'figures':
      return [...titled(block.label), ...figureSections(block.groups, sources)];
    case 'quotes':
      return headedSection([], block.quotes.map(quoteGroup));
    case 'timeline':
      return headedSection([], block.moments.map(momentGroup));
    case 'articles':
      return headedSection(
        [],
        block.articles.map((article) => articleGroup(article, sources)),
      );
    case 'sources':
      return headedSection([], sources.map(sourceGroup));
    case 'subscriptions':
      return headedSection([], block.subscriptions.map(subscriptionGroup));
    case 'commands':
      return plainSection(...block.commands.map(commandGroup));
  }
}

/** A heading over several sections; none without words. */
const titled = (label: string): Section[] =>
  label === '' ? [] : [{ gap: true, groups: [[heading(news(label))]] }];

type Of<Kind> = Extract<AnswerBlock, { readonly kind: Kind }>;

const nameGroup = ({ name, kind, spellings, articles }: NameShown): Group => [
  line(0, [
    news(name),
    ours(`: ${kind}, ${counted(articles, 'article')}`),
    ...(spellings.length > 1 ? [ours(`; ${own.spellings} `), ...newsList(spellings)] : []),
  ]),
];

const quoteGroup = ({ speaker, claim }: QuoteShown<Numbered>): Group =>
  claimGroup(claim, [speaker === null ? ours(own.noSpeaker) : news(speaker), ours(': ')]);

/** A day; a whole month or year as such, and other periods by their first and last day. */
function days(from: string, to: string): string {
  const [year = '', month = ''] = from.split('-');
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  if (from === to) return from;
  if (from.endsWith('-01-01') && to === `${year}-12-31`) return year;
  if (from.endsWith('-01') && to === lastOfMonth) return `${year}-${month}`;
  return `${from} to ${to}`;
}

const momentGroup = ({ from, to, computed, claim, also }: MomentShown<Numbered>): Group => [
  ...claimGroup(claim, [ours(`${days(from, to)}${computed ? ` (${own.computed})` : ''}: `)]),
  ...(also.length > 0
    ? [line(2, [ours(`${own.also} `), citations(also.flatMap(citedBy))], 'note')]
    : []),
];

function articleGroup(
  { source, passages, shares }: Of<'articles'>['articles'][number],
  sources: readonly Source[],
): Group {
  const of = sources[source - 1];
  const counts = [
    counted(passages, 'sentence'),
    ...shares.map((share) => own.shares(share.passages, share.with)),
  ];
  const last = line(2, [ours(counts.join('; '))], 'note');
  return of ? [...sourceGroup(of), last] : [last];
}

const commandGroup = ({ usage, summary, options }: Of<'commands'>['commands'][number]): Group => [
  line(1, [ours(`${usage}: ${summary}`)]),
  ...options.map((option) => line(2, [ours(`${option.usage}: ${option.help}`)], 'note')),
];
