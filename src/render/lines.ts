import type { AnswerBlock, FigureGroup, FigureShown, Numbered, Source } from '../answer/answer.ts';
import { counted, origins, own, verdicts } from '../answer/words.ts';
import type { Claim } from '../news/claim.ts';
import {
  commas,
  type Group,
  heading,
  type Line,
  listed,
  news,
  type Run,
  type Section,
  said,
} from './line.ts';
import { subscriptionGroup } from './subscriptions.ts';

type ClaimShown = Claim<Numbered>;

const marked = (sources: readonly number[]): Run => ({ kind: 'marks', sources });

const line = (
  indent: Line['indent'],
  runs: readonly Run[],
  style: Line['style'] = 'plain',
): Line => ({
  indent,
  style,
  runs,
});

const citedBy = (claim: ClaimShown): number[] => claim.cited.map(({ source }) => source);

/** How widely a claim is carried; where only nearly so, by the numbers of those sources alone. */
const carried = ({ origins: lines, articles, reprints }: ClaimShown): Run[] =>
  reprints.length === 0
    ? [said(origins(lines, articles))]
    : [said(`${origins(lines, articles)}; ${own.reprint} `), marked(reprints.flatMap(citedBy))];

const claimGroup = (claim: ClaimShown, lead: readonly Run[] = []): Group => [
  line(1, [...lead, news(claim.text), said(' '), marked(citedBy(claim))]),
  ...(claim.articles > 1 ? [line(2, carried(claim), 'note')] : []),
];

/** A sign or word of the number that says the unit already: "61%", "$1.2 million". */
const SIGNED = /[%$£€¥₹]|percent|per cent/i;

/** The number with what it counts as the heading spells it, how exact it is, and its day where that tells. */
const amount = (
  { shown, qualifier, unit }: FigureShown<Numbered>,
  label: string,
  day: string | null,
): Run[] => {
  const spelt = label.toLowerCase().startsWith(unit) ? label.slice(0, unit.length) : unit;
  const plain = SIGNED.test(shown) || shown.toLowerCase().includes(unit);
  const known = [
    ...(plain ? [] : [news(spelt)]),
    ...(qualifier === 'exactly' ? [] : [said(qualifier)]),
    ...(day === null ? [] : [said(own.publishedOn(day))]),
  ];
  if (known.length === 0) return [news(shown), said(': ')];
  return [news(shown), said(' ('), ...commas(known), said('): ')];
};

const days = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);

const note = (text: string): Line => line(0, [said(text)], 'note');

const flat = (...groups: readonly Group[]): Section[] => [{ gap: false, groups }];

/** Groups under a heading that stays with the first of them. */
const headed = (over: readonly Line[], groups: readonly Group[]): Section[] => {
  const [first, ...rest] = groups;
  if (!first) return [];
  return [{ gap: true, groups: [[...over, ...first] as unknown as Group, ...rest] }];
};

type Figures = FigureGroup<Numbered>;

/** Single figures that follow each other under one heading together; every other group alone. */
function headedAlike(groups: readonly Figures[]): Figures[][] {
  const lists: Figures[][] = [];
  for (const group of groups) {
    const last = lists.at(-1);
    const before = last?.[0];
    const isLike = before?.verdict === 'single' && before.label === group.label;
    if (isLike && group.verdict === 'single') last?.push(group);
    else lists.push([group]);
  }
  return lists;
}

/** Figures under their heading, with the days they were published on where these are several. */
function figureSections(groups: readonly Figures[], sources: readonly Source[]): Section[] {
  const [first] = groups;
  if (!first) return [];
  const { label, verdict, later, origins: all } = first;
  const shown = groups.flatMap(({ figures }) => figures);
  const summary =
    groups.length > 1
      ? own.singles(groups.length)
      : `${later === null ? verdicts[verdict] : own.later[later]} ${counted(all, 'origin')}.`;
  const dayOf = ({ claim }: FigureShown<Numbered>): string | null =>
    sources[(claim.cited[0]?.source ?? 0) - 1]?.published?.slice(0, 10) ?? null;
  const isOfOneDay = new Set(shown.map(dayOf)).size < 2;
  return headed(
    [heading(news(label)), line(0, [said(summary)], verdict === 'differ' ? 'warning' : 'note')],
    [
      ...shown.map((figure) =>
        claimGroup(figure.claim, amount(figure, label, isOfOneDay ? null : dayOf(figure))),
      ),
      ...groups.flatMap(({ computed }) =>
        computed.map((sum): Group => [line(1, [said(`${sum} (${own.computed})`)], 'note')]),
      ),
    ],
  );
}

/** A block's sections; every kind is written here or the program does not compile. */
export function sectionsOf(block: AnswerBlock, sources: readonly Source[]): Section[] {
  switch (block.kind) {
    case 'note':
      return flat([line(0, [news(block.text)], 'note')]);
    case 'more':
      return flat([note(own.more(block.page))]);
    case 'lines':
      return flat(...block.lines.map((text): Group => [line(1, [news(text)])]));
    case 'names':
      return flat(
        ...block.names.map(
          ({ name, kind, spellings, articles }): Group => [
            line(0, [
              news(name),
              said(`: ${kind}, ${counted(articles, 'article')}`),
              ...(spellings.length > 1 ? [said(`; ${own.spellings} `), ...listed(spellings)] : []),
            ]),
          ],
        ),
      );
    case 'suggestions':
      return headed([], [[line(0, [said(`${block.label}: `), ...listed(block.names)], 'note')]]);
    case 'claims':
      return headed(
        block.label === '' ? [] : [heading(news(block.label))],
        block.claims.map((claim) => claimGroup(claim)),
      );
    case 'figures':
      return headedAlike(block.groups).flatMap((groups) => figureSections(groups, sources));
    case 'quotes':
      return headed(
        [],
        block.quotes.map(({ speaker, claim }) =>
          claimGroup(claim, [speaker === null ? said(own.noSpeaker) : news(speaker), said(': ')]),
        ),
      );
    case 'timeline':
      return headed(
        [],
        block.moments.map(
          ({ from, to, computed, claim, also }): Group => [
            ...claimGroup(claim, [
              said(`${days(from, to)}${computed ? ` (${own.computed})` : ''}: `),
            ]),
            ...(also.length > 0
              ? [line(2, [said(`${own.also} `), marked(also.flatMap(citedBy))], 'note')]
              : []),
          ],
        ),
      );
    case 'articles':
      return headed(
        [],
        block.articles.map(({ source, passages, shares }): Group => {
          const of = sources[source - 1];
          const counts = [
            counted(passages, 'sentence'),
            ...shares.map((share) => own.shares(share.passages, share.with)),
          ];
          const last = line(2, [said(counts.join('; '))], 'note');
          return of ? [...sourceGroup(of), last] : [last];
        }),
      );
    case 'sources':
      return headed([], sources.map(sourceGroup));
    case 'subscriptions':
      return headed([], block.subscriptions.map(subscriptionGroup));
    case 'commands':
      return flat(
        ...block.commands.map(
          ({ usage, summary, options }): Group => [
            line(1, [said(`${usage}: ${summary}`)]),
            ...options.map((option) => line(2, [said(`${option.usage}: ${option.help}`)], 'note')),
          ],
        ),
      );
  }
}

const semicolons = (pieces: readonly (readonly Run[])[]): Run[] =>
  pieces.flatMap((piece, i) => (i > 0 ? [said('; '), ...piece] : piece));

const outletOf = ({ outlet }: Source): Run =>
  outlet === null ? said(own.outletNotNamed) : news(outlet);

/** All that an article's file says of itself, in two lines. */
export function sourceGroup(source: Source): Group {
  const { n, agency, title, authors, published, updated, url, file } = source;
  const pieces = [
    [outletOf(source)],
    ...(agency ? [[said(`${own.agency} `), news(agency)]] : []),
    ...(title ? [[news(title)]] : []),
    ...(authors.length > 0 ? [[said(`${own.by} `), ...listed(authors)]] : []),
    ...(published ? [[said(published)]] : []),
    ...(updated && updated !== published ? [[said(`${own.updated} ${updated}`)]] : []),
  ];
  const where = [[news(file)], ...(url ? [[{ kind: 'url', url } as const]] : [])];
  return [
    line(1, [marked([n]), said(' '), ...semicolons(pieces)]),
    line(2, semicolons(where), 'note'),
  ];
}

/** Longest words of a file's head, in UTF-16 units, that a line at the foot takes; never cut. */
const MOST_FOOT = 200;

/** An article in one line, for the foot of a chat message: outlet, title or file, day and address. */
export function sourceLine(source: Source): Line {
  const { n, title, published, url, file } = source;
  const short = [title, file].filter((words) => words !== null && words.length <= MOST_FOOT);
  const pieces: Run[][] = [
    [outletOf(source)],
    ...short.slice(0, 1).map((words) => [news(words as string)]),
    ...(published ? [[said(published.slice(0, 10))]] : []),
    ...(url && url.length <= 2 * MOST_FOOT ? [[{ kind: 'url', url } as const]] : []),
  ];
  return line(1, [marked([n]), said(' '), ...semicolons(pieces)], 'note');
}

/** Whether a block is itself the list of sources. */
export const listsSources = ({ kind }: AnswerBlock): boolean =>
  kind === 'articles' || kind === 'sources';
