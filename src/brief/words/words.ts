import { remembering } from '../../news/remember.ts';
import { eachWord } from './cutting.ts';
import { acronyms, numberWords, skippedWords, variantEndings, variantWords } from './spelling.ts';

/** One word of a passage, ready to be compared. */
export interface Word {
  /** Small letters without accents, possessive endings or dots, in one spelling: "Defence’s" gives "defense". */
  readonly key: string;
  /** Hash of the key, 30 bits: fits V8's small integers, so that runs of codes cost little. */
  readonly code: number;
  /** UTF-16 units from the beginning of the passage. */
  readonly start: number;
  readonly end: number;
  /** Whether it is written with a capital where a sentence would not ask for one. */
  readonly name: boolean;
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean;
  readonly number: boolean;
}

const SINGLE_AS_APOSTROPHE = /['’ʼ‘]/g;

const oneSpelling = (word: string): string => {
  const known = numberWords.get(word) ?? variantWords.get(word);
  if (known !== undefined) return known;
  if (word.length < 5) return word;
  for (const [ending, both] of variantEndings) {
    if (ending.test(word)) return word.replace(ending, both);
  }
  return word;
};

const fold = (word: string): string =>
  oneSpelling(
    word
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
      .replace(/['’ʼ‘]s$/, '')
      .replace(SINGLE_AS_APOSTROPHE, '')
      .replace(/\.(?!\d)|,(?=\d{3})/g, ''),
  );

/** What a word is wherever it stands. */
interface Kind {
  readonly key: string;
  readonly code: number;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  readonly number: boolean;
  /** Whether it is no word to compare: a form of address, or nothing but marks. */
  readonly skipped: boolean;
}

/** The bits of a code. */
export const MASK = 0x3fffffff;

/** Words whose kinds are remembered: a news text repeats most of its words. */
const KEPT_KINDS = 20_000;

/** FNV-1a (Fowler, Noll, Vo), cut to 30 bits. */
const codeOf = (key: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return hash & MASK;
};

const kindOf = remembering((word: string): Kind => {
  const key = acronyms.get(word.replace(/['’]s$/, '')) ?? fold(word);
  const number = /^\d/.test(key) || numberWords.has(word.toLowerCase());
  const skipped = key === '' || skippedWords.has(key);
  return { key, code: codeOf(key), capital: /^\p{Lu}/u.test(word), number, skipped };
}, KEPT_KINDS);

/** A word as it is compared: one case, one spelling, no accents, possessive ending or dots. */
export const wordKey = (word: string): string => kindOf(word).key;

const MARKS = /[“"«„”»]/g;

/** Whether the mark at a place closes: a straight one does behind a word or a stop. */
const closes = (text: string, at: number): boolean => {
  const mark = text[at];
  if (mark !== '"') return mark === '”' || mark === '»';
  return /[^\s([—–-]/.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
};

/** Where quotation marks open and close; one that began or ends elsewhere runs over the edge. */
export const quotedParts = (text: string): readonly (readonly [number, number])[] => {
  const parts: [number, number][] = [];
  let open = -1;
  for (const { index } of text.matchAll(MARKS)) {
    const closing = closes(text, index);
    if (open >= 0 && closing) {
      parts.push([open, index]);
      open = -1;
    } else if (closing && parts.length === 0) parts.push([-1, index]);
    else if (!closing && open < 0) open = index;
  }
  if (open >= 0) parts.push([open, text.length]);
  return parts;
};

/** Passages whose words are remembered: one answer looks at the same ones again. */
const KEPT_TEXTS = 1000;

const split = (text: string): Word[] => {
  const quotes = quotedParts(text);
  const found: Word[] = [];
  eachWord(text, (start, end) => {
    const { key, code, capital, number, skipped } = kindOf(text.slice(start, end));
    if (skipped) return;
    const quoted = quotes.some(([from, to]) => from < start && start < to);
    found.push({ key, code, start, end, name: capital && found.length > 0, quoted, number });
  });
  return found;
};

/** The words of a passage in order; forms of address ("Mr") are left out. One list for one text. */
export const words: (text: string) => readonly Word[] = remembering(split, KEPT_TEXTS);

const eachKind = (text: string, give: (kind: Kind) => void): void =>
  eachWord(text, (start, end) => {
    const kind = kindOf(text.slice(start, end));
    if (!kind.skipped) give(kind);
  });

/** Gives the key of each word that `words` finds, in order, at a fraction of the cost. */
export const eachKey = (text: string, give: (key: string) => void): void =>
  eachKind(text, ({ key }) => give(key));

/** The same for the code of each word. */
export const eachCode = (text: string, give: (code: number) => void): void =>
  eachKind(text, ({ code }) => give(code));
