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

/** Parses a page; a fragment without `<body>` gets one, as the parser makes none. */
export const treeOf = (html: string): TreeDocument => {
  const whole = /<body[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><body>${html}</body></html>`;
  return parser().parseHTML(whole).document as unknown as TreeDocument;
};
