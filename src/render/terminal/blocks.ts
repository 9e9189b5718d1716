import type { AnswerBlock, FigureShown, Numbered, Source } from '../../answer/answer.ts';
import { counted, origins, own, verdicts } from '../../answer/words.ts';
import type { Claim } from '../../news/claim.ts';

/** A line of the terminal: how far it is set in, what kind of words it holds, and the words. */
export interface Line {
  readonly indent: number;
  readonly style: 'plain' | 'heading' | 'note' | 'warning';
  readonly text: string;
}

type ClaimShown = Claim<Numbered>;

const line = (indent: number, text: string, style: Line['style'] = 'plain'): Line => ({
  indent,
  style,
  text,
});

const BLANK = line(0, '');

const marks = (claim: ClaimShown): string =>
  claim.cited.map(({ source }) => `[${source}]`).join('');

/** How widely a claim is carried; where only nearly so, by the numbers of those sources alone. */
const carried = (claim: ClaimShown): string =>
  [
    origins(claim.origins, claim.articles),
    ...(claim.reprints.length > 0 ? [`${own.reprint} ${claim.reprints.map(marks).join('')}`] : []),
  ].join('; ');

const claimLines = (claim: ClaimShown, lead = ''): Line[] => [
  line(1, `${lead}${claim.text} ${marks(claim)}`),
  ...(claim.articles > 1 ? [line(2, carried(claim), 'note')] : []),
];

/** A sign or word of the number that says the unit already: "61%", "$1.2 million". */
const SIGNED = /[%$£€¥₹]|percent|per cent/i;

const amount = ({ shown, qualifier, unit }: FigureShown<Numbered>): string => {
  const said = SIGNED.test(shown) || shown.toLowerCase().includes(unit);
  return `${said ? shown : `${shown} (${unit})`}${qualifier === 'exactly' ? '' : ` (${qualifier})`}`;
};

const days = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);

/** The lines of one block; every kind is written here or the program does not compile. */
export function blockLines(block: AnswerBlock, sources: readonly Source[]): Line[] {
  switch (block.kind) {
    case 'note':
      return [line(0, block.text, 'note')];
    case 'lines':
      return block.lines.map((text) => line(1, text));
    case 'names':
      return block.names.map(({ name, kind, spellings, articles }) =>
        line(
          0,
          `${name}: ${kind}, ${counted(articles, 'article')}${spellings.length > 1 ? `; ${own.spellings} ${spellings.join(', ')}` : ''}`,
        ),
      );
    case 'suggestions':
      return [BLANK, line(0, `${block.label}: ${block.names.join(', ')}`, 'note')];
    case 'claims':
      return [
        BLANK,
        line(0, block.label, 'heading'),
        ...block.claims.flatMap((claim) => claimLines(claim)),
      ];
    case 'figures':
      return block.groups.flatMap(({ label, verdict, origins: all, figures, computed }) => [
        BLANK,
        line(0, label, 'heading'),
        line(
          0,
          `${verdicts[verdict]} ${counted(all, 'origin')}.`,
          verdict === 'differ' ? 'warning' : 'note',
        ),
        ...figures.flatMap((figure) => claimLines(figure.claim, `${amount(figure)}: `)),
        ...computed.map((sum) => line(1, `${sum} (${own.computed})`, 'note')),
      ]);
    case 'quotes':
      return [
        BLANK,
        ...block.quotes.flatMap(({ speaker, claim }) =>
          claimLines(claim, `${speaker ?? own.noSpeaker}: `),
        ),
      ];
    case 'timeline':
      return [
        BLANK,
        ...block.moments.flatMap(({ from, to, computed, claim }) =>
          claimLines(claim, `${days(from, to)}${computed ? ` (${own.computed})` : ''}: `),
        ),
      ];
    case 'articles':
      return [
        BLANK,
        ...block.articles.flatMap(({ source, passages, shares }) => [
          ...sourceLines(sources[source - 1]),
          line(
            2,
            [
              counted(passages, 'sentence'),
              ...shares.map((share) => own.shares(share.passages, share.with)),
            ].join('; '),
            'note',
          ),
        ]),
      ];
    case 'commands':
      return block.commands.flatMap(({ usage, summary, options }) => [
        line(1, `${usage}: ${summary}`),
        ...options.map((option) => line(2, `${option.usage}: ${option.help}`, 'note')),
      ]);
  }
}

/** An article's lines in a list of sources: what its file says of itself. */
function sourceLines(source: Source | undefined): Line[] {
  if (!source) return [];
  const { n, outlet, agency, title, authors, published, updated, url, file } = source;
  const said = [
    outlet ?? own.outletNotNamed,
    ...(agency ? [`${own.agency} ${agency}`] : []),
    ...(title ? [title] : []),
    ...(authors.length > 0 ? [`${own.by} ${authors.join(', ')}`] : []),
    ...(published ? [published] : []),
    ...(updated && updated !== published ? [`${own.updated} ${updated}`] : []),
  ];
  return [line(1, `[${n}] ${said.join('; ')}`), line(2, url ? `${file}; ${url}` : file, 'note')];
}

/** The lines of a whole list of sources. */
export const sourcesLines = (sources: readonly Source[]): Line[] =>
  sources.length === 0
    ? []
    : [BLANK, line(0, own.sources, 'heading'), ...sources.flatMap(sourceLines)];
