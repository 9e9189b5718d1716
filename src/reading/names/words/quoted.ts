import { QUOTED_GROUPS } from '../../tables/organisations.ts';
import { SMALL_IN_TITLES } from '../../tables/works.ts';
import type { Sentence, Token } from '../../wink.ts';
import { isCapital, singular } from './facts.ts';
import { type Run, wordsOf } from './tokens.ts';

const opening = (token: Token | undefined): boolean =>
  token?.pos === 'PUNCT' && (token.text === '"' || token.text === '“');
const CLOSING = /^["”]$/;
/* How many words a name in quotation marks has at most. */
const LONGEST = 7;

/* The words between the mark at `open` and the next, when they are written as a name. */
function between(tokens: readonly Token[], open: number): Run | null {
  if (!opening(tokens[open])) return null;
  for (let at = open + 1; at <= open + LONGEST + 1; at++) {
    if (isEnd(tokens, at))
      return at > open + 1 && isCapital(tokens[at - 1]?.text ?? '')
        ? { from: open + 1, to: at }
        : null;
    if (!isWritten(tokens[at], at === open + 1)) return null;
  }
  return null;
}

/* “Blue Larks|”, “Blue Larks|,” */
const isEnd = (tokens: readonly Token[], at: number): boolean => {
  const mark = /^[,.]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  return CLOSING.test(tokens[mark]?.text ?? '');
};

const isWritten = (token: Token | undefined, first: boolean): boolean =>
  token !== undefined &&
  ((!first && SMALL_IN_TITLES.has(token.lower)) ||
    isCapital(token.text) ||
    /^[&-]$/.test(token.text));

/** The token behind the title in quotation marks that opens at a token; the token itself where none does. */
export function endOfTitle(tokens: readonly Token[], open: number): number {
  const title = tokens[open + 1]?.spaced ? null : between(tokens, open);
  if (title === null) return open;
  return CLOSING.test(tokens[title.to]?.text ?? '') ? title.to + 1 : title.to + 2;
}

/* "the group |“…”", "a campaign called |“…”", "a movement, |“…”" */
function isIntroduced(tokens: readonly Token[], open: number): boolean {
  const joined = /^(?:,|called|named)$/.test(tokens[open - 1]?.lower ?? '');
  const noun = tokens[joined ? open - 2 : open - 1]?.lower ?? '';
  return QUOTED_GROUPS.has(noun) || QUOTED_GROUPS.has(singular(noun));
}

/** Whether a run is all that stands in the marks around it, behind a noun for a group. */
export const isQuotedGroup = (tokens: readonly Token[], { from, to }: Run): boolean =>
  between(tokens, from - 1)?.to === to && isIntroduced(tokens, from - 1);

/** Whether a run is only a part of what stands as a title in quotation marks: “Spilling the |Beans|”. */
export function isInTitle(tokens: readonly Token[], { from, to }: Run): boolean {
  for (let open = from - 1; open >= Math.max(0, from - LONGEST); open--) {
    if (!opening(tokens[open])) continue;
    const title = tokens[open + 1]?.spaced ? null : between(tokens, open);
    return (
      title !== null && title.from <= from && to <= title.to && to - from < title.to - title.from
    );
  }
  return false;
}

/** The groups an article introduces in quotation marks: 'the band "Blue Larks"', as they are written. */
export function quotedGroups(sentences: readonly Sentence[]): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const { tokens } of sentences)
    for (let at = 1; at < tokens.length; at++) {
      const run = opening(tokens[at]) && isIntroduced(tokens, at) ? between(tokens, at) : null;
      if (run !== null) groups.add(wordsOf(tokens, run));
    }
  return groups;
}

/** The name of a group in the quotation marks that open at `open`; null when none of `groups` stands there. */
export function quotedGroup(
  tokens: readonly Token[],
  open: number,
  groups: ReadonlySet<string>,
): Run | null {
  const run = groups.size > 0 ? between(tokens, open) : null;
  return run !== null && groups.has(wordsOf(tokens, run)) ? run : null;
}
