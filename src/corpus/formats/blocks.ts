import { BLOCKS, DROPPED, tidy } from './markup.ts';
import type { TreeNode } from './tree.ts';

/** The text of a tree as paragraphs, and which of them are headings. */
export interface BlockText {
  readonly text: string;
  readonly headings: ReadonlySet<string>;
}

const ELEMENT = 1;
const TEXT = 3;

/** Reads a tree's text in order: blocks parted by an empty line, `<br>` a line end, other space one space. */
export function blockText(root: TreeNode): BlockText {
  const parts: string[] = [];
  const headings = new Set<string>();
  const ahead: (TreeNode | string)[] = [root];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.nodeType === TEXT) parts.push((next.textContent ?? '').replace(/\s+/g, ' '));
    else if (next.nodeType === ELEMENT) {
      const name = next.nodeName.toLowerCase();
      if (DROPPED.has(name)) continue;
      if (/^h[1-6]$/.test(name)) headings.add((next.textContent ?? '').replace(/\s+/g, ' ').trim());
      if (name === 'br') parts.push('\n');
      const block = BLOCKS.has(name);
      if (block) parts.push('\n\n');
      if (block) ahead.push('\n\n');
      for (let child = next.lastChild; child !== null; child = child.previousSibling)
        ahead.push(child);
    }
  }
  return { text: tidy(parts.join('')), headings };
}
