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
  flat,
  type Group,
  headed,
  heading,
  line,
  listed,
  marked,
  news,
  type Section,
  said,
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
      return flat([line(0, [news(block.text)], 'note')]);
    case 'more':
      return flat([line(0, [said(own.more(block.page))], 'note')]);
    case 'lines':
      return flat(...block.lines.map((text): Group => [line(1, [news(text)])]));
    case 'names':
      return flat(...block.names.map(nameGroup));
    case 'suggestions':
      return headed([], [[line(0, [said(`${block.label}: `), ...listed(block.names)], 'note')]]);
    case 'claims':
      return headed(
        block.label === '' ? [] : [heading(news(block.label))],
        block.claims.map((claim) => claimGroup(claim)),
      );
    case 'figures':
      return [...titled(block.label), ...figureSections(block.groups, sources)];
    case 'quotes':
      return headed([], block.quotes.map(quoteGroup));
    case 'timeline':
      return headed([], block.moments.map(momentGroup));
    case 'articles':
      return headed(
        [],
        block.articles.map((article) => articleGroup(article, sources)),
      );
    case 'sources':
      return headed([], sources.map(sourceGroup));
    case 'subscriptions':
      return headed([], block.subscriptions.map(subscriptionGroup));
    case 'commands':
      return flat(...block.commands.map(commandGroup));
  }
}

/** A heading over several sections; none without words. */
const titled = (label: string): Section[] =>
  label === '' ? [] : [{ gap: true, groups: [[heading(news(label))]] }];

type Of<Kind> = Extract<AnswerBlock, { readonly kind: Kind }>;

const nameGroup = ({ name, kind, spellings, articles }: NameShown): Group => [
  line(0, [
    news(name),
    said(`: ${kind}, ${counted(articles, 'article')}`),
    ...(spellings.length > 1 ? [said(`; ${own.spellings} `), ...listed(spellings)] : []),
  ]),
];

const quoteGroup = ({ speaker, claim }: QuoteShown<Numbered>): Group =>
  claimGroup(claim, [speaker === null ? said(own.noSpeaker) : news(speaker), said(': ')]);

const days = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);

const momentGroup = ({ from, to, computed, claim, also }: MomentShown<Numbered>): Group => [
  ...claimGroup(claim, [said(`${days(from, to)}${computed ? ` (${own.computed})` : ''}: `)]),
  ...(also.length > 0
    ? [line(2, [said(`${own.also} `), marked(also.flatMap(citedBy))], 'note')]
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
  const last = line(2, [said(counts.join('; '))], 'note');
  return of ? [...sourceGroup(of), last] : [last];
}

const commandGroup = ({ usage, summary, options }: Of<'commands'>['commands'][number]): Group => [
  line(1, [said(`${usage}: ${summary}`)]),
  ...options.map((option) => line(2, [said(`${option.usage}: ${option.help}`)], 'note')),
];
