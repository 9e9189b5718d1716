/** The words of any text: numbers, initials with their dots, words with apostrophes in them, "&". */
export const WORD =
  /\d+(?:[.,:]\d+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’ʼ‘][\p{L}\p{M}]+)*|&/gu;

/** Text without letters beyond ASCII: its words are cut several times faster without the pattern. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const PLAIN = /^[\x00-\x7f\u00a0«»–—‘’“”„…]*$/;

const [OTHER, LETTER, DIGIT, APOSTROPHE, AND] = [0, 1, 2, 3, 4];
const [COMMA, DOT, COLON] = [0x2c, 0x2e, 0x3a];

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) return LETTER;
  if (/\d/.test(char)) return DIGIT;
  return char === "'" ? APOSTROPHE : char === '&' ? AND : OTHER;
});

/** What a character of plain text is to a word. */
const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return KINDS[code] ?? (code === 0x2018 || code === 0x2019 ? APOSTROPHE : OTHER);
};

const past = (text: string, from: number, kind: number, other: number): number => {
  let at = from;
  for (let next = kindAt(text, at); next === kind || next === other; next = kindAt(text, at)) at++;
  return at;
};

const numberEnd = (text: string, from: number): number => {
  const end = past(text, from, DIGIT, DIGIT);
  const mark = text.charCodeAt(end);
  const joins = mark === DOT || mark === COMMA || mark === COLON;
  return joins && kindAt(text, end + 1) === DIGIT ? numberEnd(text, end + 1) : end;
};

const initialsEnd = (text: string, from: number): number => {
  let end = from;
  while (kindAt(text, end) === LETTER && text.charCodeAt(end + 1) === DOT) end += 2;
  return end;
};

const wordEnd = (text: string, from: number): number => {
  const initials = initialsEnd(text, from);
  if (initials > from + 2) return initials;
  let end = past(text, from, LETTER, DIGIT);
  while (kindAt(text, end) === APOSTROPHE && kindAt(text, end + 1) === LETTER)
    end = past(text, end + 1, LETTER, LETTER);
  return end;
};

/** Where the word that begins at a place of plain text ends; the place itself when none does. */
const endOf = (text: string, at: number): number => {
  const kind = kindAt(text, at);
  if (kind === LETTER) return wordEnd(text, at);
  if (kind === DIGIT) return numberEnd(text, at);
  return kind === AND ? at + 1 : at;
};

/** Gives each word of a text in turn, by where it begins and ends. */
export const eachWord = (text: string, give: (start: number, end: number) => void): void => {
  if (!PLAIN.test(text)) {
    for (const { 0: word, index } of text.matchAll(WORD)) give(index, index + word.length);
    return;
  }
  for (let at = 0; at < text.length; at++) {
    const end = endOf(text, at);
    if (end === at) continue;
    give(at, end);
    at = end - 1;
  }
};
