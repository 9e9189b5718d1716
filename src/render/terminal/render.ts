import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Answer } from '../../answer/answer.ts';
import { own } from '../../answer/words.ts';
import { clean } from '../clean.ts';
import { heading, type Line, news, ours, plainLine, type Section } from '../line.ts';
import { sectionsIn } from '../sections.ts';
import { listsSources, sourceGroup } from '../sources.ts';

/** What the terminal can do: columns to wrap at (null: do not wrap) and whether it shows colours. */
export interface Screen {
  readonly columns: number | null;
  readonly colour: boolean;
}

const INDENT = '  ';
const NARROWEST = 18;
const STYLES = { plain: null, heading: 'bold', note: 'dim', warning: 'yellow' } as const;

/** An answer as text for a terminal, with a closing line feed. */
export function renderTerminal(answer: Answer, screen: Screen): string {
  const rows = [
    setLine(heading(news(answer.title)), screen),
    ...[...sectionsIn(answer), ...sourcesOf(answer)].flatMap(({ gap, groups }) => [
      ...(gap ? [''] : []),
      ...groups.flat().map((line) => setLine(line, screen)),
    ]),
  ];
  return `${rows.join('\n')}\n`;
}

/** The list of sources, unless the answer is one. */
const sourcesOf = ({ blocks, sources }: Answer): Section[] =>
  sources.length === 0 || blocks.some(listsSources)
    ? []
    : [{ gap: true, groups: [[heading(ours(own.sources))], ...sources.map(sourceGroup)] }];

function setLine(line: Line, { columns, colour }: Screen): string {
  const lead = INDENT.repeat(line.indent);
  const bare = clean(plainLine(line));
  // Whether the screen shows colours is known: Node would ask standard output, whatever is written to.
  const style = colour ? STYLES[line.style] : null;
  const words = style === null ? bare : styleText(style, bare, { validateStream: false });
  if (columns === null) return lead + words;
  // What is set in hangs: a row that goes on is not taken for the next item.
  const hang = line.indent === 0 ? lead : lead + INDENT;
  const room = Math.max(NARROWEST, columns - hang.length);
  return lead + wrapAnsi(words, room, { hard: true, trim: true }).replaceAll('\n', `\n${hang}`);
}
