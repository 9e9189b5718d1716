import { countOf } from '../text/count.ts';
import { BLOCKS, DROPPED, spaced, tidy } from './markup.ts';
import type { TreeNode } from './tree.ts';

/** The text of a tree as paragraphs, and which of them are no more than a heading or a link. */
export interface BlockText {
  readonly text: string;
  readonly apart: ReadonlySet<string>;
}

/** A longer link can be a sentence of the article. */
const LINK_WORDS = 15;

const ELEMENT = 1;
const TEXT = 3;

/** Digits as they are set high: the "1" of a note behind "20" must not make it 201. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The words of one element or stretch of text. */
const wordsOf = ({ textContent }: TreeNode): string => spaced(textContent ?? '');

/** Reads a tree's text in order: blocks parted by an empty line, `<br>` a line end, other space one space. */
export function blockText(root: TreeNode): BlockText {
  const parts: string[] = [];
  const apart = new Set<string>();
  const ahead: (TreeNode | string)[] = [root];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.nodeType === TEXT) parts.push(wordsOf(next));
    else if (next.nodeType === ELEMENT) {
      const name = next.nodeName.toLowerCase();
      if (isApart(next, name)) apart.add(wordsOf(next).trim());
      if (name === 'sup') parts.push(raised(wordsOf(next)));
      else if (!DROPPED.has(name)) pushContent(ahead, next, name);
    }
  }
  return { text: tidy(parts.join('')), apart };
}

const raised = (words: string): string =>
  words.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));

const isApart = (element: TreeNode, name: string): boolean =>
  /^h[1-6]$/.test(name) || (name === 'a' && countOf(element.textContent ?? '') <= LINK_WORDS);

/** What an element gives to the text, last first. */
function pushContent(ahead: (TreeNode | string)[], element: TreeNode, name: string): void {
  const edge = BLOCKS.has(name) ? '\n\n' : '';
  ahead.push(name === 'br' ? '\n' : edge);
  for (let child = element.lastChild; child !== null; child = child.previousSibling) {
    ahead.push(child);
  }
  ahead.push(edge);
}
