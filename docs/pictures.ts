import type { Answer } from '../src/answer/answer.ts';
import { discordMessage } from '../src/render/discord/message.ts';
import { renderDiscord } from '../src/render/discord/render.ts';
import { slackMessage } from '../src/render/slack/message.ts';
import { renderSlack } from '../src/render/slack/render.ts';
import { draw, type Row } from './picture.ts';

const BUTTONS = ['Sources', 'Context'].map((label) => ({
  label,
  id: label.toLowerCase(),
  of: null,
}));

/** An answer as Discord shows it, drawn from the body that is sent. */
export function discordPicture(answer: Answer): string {
  const [page] = renderDiscord(answer);
  if (!page) throw new Error('an answer without a page');
  const { components } = discordMessage(page, BUTTONS);
  return draw({
    name: `${answer.title}, on Discord`,
    paper: '#313338',
    ink: '#f2f3f5',
    faint: '#b5bac1',
    line: '#5c5e66',
    rows: textsIn(components).flatMap((text) =>
      text === null ? [RULE] : text.split('\n').map(markdownRow),
    ),
    buttons: labelsIn(components),
  });
}

/** An answer as Slack shows it, drawn from the body that is sent. */
export function slackPicture(answer: Answer): string {
  const [page] = renderSlack(answer);
  if (!page) throw new Error('an answer without a page');
  const { blocks } = slackMessage(page, BUTTONS);
  return draw({
    name: `${answer.title}, on Slack`,
    paper: '#ffffff',
    ink: '#1d1c1d',
    faint: '#616061',
    line: '#bbbabb',
    rows: blocks.flatMap((block) => slackRows(block as Piece)),
    buttons: labelsIn(blocks),
  });
}

const RULE: Row = { kind: 'rule', text: '', bullet: 0 };

/** Any piece of a body, as loose as JSON is. */
interface Piece {
  readonly type: string | number;
  readonly content?: string;
  readonly label?: string;
  readonly text?: string | Piece;
  readonly url?: string;
  readonly indent?: number;
  readonly style?: string | { readonly bold?: boolean; readonly italic?: boolean };
  readonly components?: readonly Piece[];
  readonly elements?: readonly Piece[];
}

/** Texts of a Discord body in their order; null for a line across. */
const textsIn = (pieces: readonly unknown[]): (string | null)[] =>
  (pieces as readonly Piece[]).flatMap((piece) => {
    if (piece.content !== undefined) return [piece.content];
    return piece.type === 14 ? [null] : textsIn(piece.components ?? []);
  });

const MARKS: readonly (readonly [RegExp, Row['kind'], bullet: number])[] = [
  [/^## /, 'title', 0],
  [/^### /, 'heading', 0],
  [/^- /, 'text', 1],
  [/^-# /, 'small', 0],
  [/^\*\*(?=.*\*\*$)/, 'strong', 0],
];

function markdownRow(line: string): Row {
  const [mark, kind, bullet] = MARKS.find(([pattern]) => pattern.test(line)) ?? [/^/, 'text', 0];
  const text = line
    .replace(mark, '')
    .replace(/\*\*$/, '')
    .replace(/<(https?:[^>]+)>/g, '$1')
    .replace(/\\(.)/g, '$1');
  return { kind: kind as Row['kind'], text, bullet: bullet as number };
}

const wordsOf = (piece: Piece): string =>
  typeof piece.text === 'string'
    ? piece.text
    : (piece.url ?? (piece.elements ?? []).map(wordsOf).join(''));

function slackRows(block: Piece, bullet = 0): Row[] {
  if (block.type === 'header' && typeof block.text === 'object')
    return [{ kind: 'title', text: wordsOf(block.text), bullet: 0 }];
  if (block.type === 'divider') return [RULE];
  if (block.type === 'rich_text') return (block.elements ?? []).flatMap((one) => slackRows(one));
  if (block.type === 'rich_text_list')
    return (block.elements ?? []).flatMap((one) => slackRows(one, (block.indent ?? 0) + 1));
  if (block.type !== 'rich_text_section') return [];
  const styles = (block.elements ?? []).map(({ style }) =>
    typeof style === 'object' ? style : {},
  );
  const kind = styles[0]?.bold ? 'strong' : styles[0]?.italic ? 'small' : 'text';
  return wordsOf(block)
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => ({ kind, text, bullet }));
}

const labelsIn = (pieces: readonly unknown[]): string[] =>
  (pieces as readonly Piece[]).flatMap((piece) => {
    if (piece.label !== undefined) return [piece.label];
    if (piece.type === 'button' && typeof piece.text === 'object') return [wordsOf(piece.text)];
    return labelsIn(piece.components ?? (piece.type === 'actions' ? (piece.elements ?? []) : []));
  });
