import type { Span } from '../../news/span.ts';
import { OFFICES } from '../../reading/tables/offices.ts';

/** Characters on either side of a name in which its description is looked for. */
const REACH = 180;

/** Up to the next mark, or to what only tells more. */
const REST = String.raw`[^,;:.()“”"—–]{3,120}?(?=[,.;)—–]|\s\(|\s(?:and(?:[,.]|\s(?:after|before|had|has|is|later|said|then|was|will))|but|who|which|when|where|while|since|until)\b|$)`;

/** ", who heads the port authority": what somebody does for good. */
const DOING = new RegExp(
  String.raw`^,\swho\s(?:also\s|now\s|currently\s)?(?:chairs|co-owns|directs|edits|heads|leads|manages|owns|runs|(?:co-)?founded)\s${REST}`,
  'u',
);

/** Words for somebody that are no office, and tell all the same who it is. */
const SOMEBODY =
  'citizen graduate member national native refugee resident student survivor veteran';

/** ", a founding member of the Elm Party". */
const BEING = new RegExp(
  String.raw`^,\s(?:an?|the|one of the)\s(?:[\p{L}\d’'-]+\s){0,5}?(?:${SOMEBODY.replaceAll(' ', '|')})\s(?:at|from|in|of)\s${REST}`,
  'u',
);

/** "is a 34-year-old national", "is chairman of …", with the words up to its noun. */
const IS = new RegExp(
  String.raw`^\s(?:is|was)\s(?:also\s|now\s|currently\s|still\s)?(?:(?:an?|the|one of the)\s)?((?:(?!(?:an?|the|not|no)\s)[\p{L}\d’'-]+\s){0,5}?[\p{L}-]+)(?:\s(?:at|for|from|in|of|to)\s${REST}|(?=[,.;)—–]|\s(?:and|but|who)\b|$))`,
  'u',
);

/** Where a sentence begins, or only a form of address stands before the name: what is told is the writer's word. */
const OPENS = /(?:^|\n|[.!?]["”’]?\s)(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s)?$/u;

const NOUNS: ReadonlySet<string> = new Set(SOMEBODY.split(' '));

const isSomebody = (phrase: string): boolean => {
  const noun = phrase.split(/[\s-]/).at(-1) ?? '';
  return NOUNS.has(noun) || OFFICES.has(noun);
};

/**
 * The words that say who somebody is together with the name at `mention`, where no office stands beside it: "Ada
 * Poe, who heads the port", "Ada Poe is a 40-year-old national"; null when the text says nothing there.
 */
export function personDescribedAt(text: string, [start, end]: Span): Span | null {
  const behind = text.slice(end, end + REACH);
  const found = DOING.exec(behind) ?? BEING.exec(behind);
  if (found) return [start, end + found[0].length];
  const told = OPENS.test(text.slice(Math.max(0, start - 8), start)) ? IS.exec(behind) : null;
  return told && isSomebody(told[1] ?? '') ? [start, end + told[0].length] : null;
}
