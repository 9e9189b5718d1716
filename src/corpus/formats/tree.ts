import { createRequire } from 'node:module';

/** The part of the DOM that is used here; the compiler knows no browser. */
export interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: TreeNode | null;
  readonly lastChild: TreeNode | null;
  readonly previousSibling: TreeNode | null;
}

interface TreeElement extends TreeNode {
  readonly className: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): TreeElement | null;
  querySelectorAll(selector: string): Iterable<TreeElement>;
  remove(): void;
}

/** A whole page. */
export interface TreeDocument extends TreeElement {
  readonly body: TreeElement | null;
  readonly documentElement: TreeElement;
}

/* Most corpora hold no page, and the parser costs every reading thread 80 ms to load. */
const parser = (): typeof import('linkedom') => createRequire(import.meta.url)('linkedom');

/** Parses a page; what stands without `<html>` or `<body>` gets one, as the parser makes none. */
export const treeOf = (html: string): TreeDocument => {
  const within = /<body[\s>]/i.test(html) ? html : `<body>${html}</body>`;
  const whole =
    /<html[\s>]/i.test(html) && within === html ? html : `<!doctype html><html>${within}</html>`;
  return parser().parseHTML(whole).document as unknown as TreeDocument;
};

/** The words of an element in one line. */
export const wordsIn = (node: TreeNode | null): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const TEXT = 3;

/** The words of an element, apart where two elements touch without a space: "Jane Roe", "Reporter". */
export function partsIn(node: TreeNode): readonly string[] {
  const parts: string[] = [''];
  const ahead: TreeNode[] = [node];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    for (let child = next.lastChild; child !== null; child = child.previousSibling)
      ahead.push(child);
    if (next.nodeType !== TEXT) continue;
    const words = next.textContent ?? '';
    const before = parts.at(-1) ?? '';
    if (/[\p{L}\d]$/u.test(before) && /^[\p{L}\d]/u.test(words)) parts.push(words);
    else parts[parts.length - 1] = before + words;
  }
  return parts.map((words) => words.replace(/\s+/g, ' ').trim());
}
