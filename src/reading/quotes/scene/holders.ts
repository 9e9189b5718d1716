import { BODIES, RECORDS, REPORTS } from '../../tables/cues.ts';
import { OFFICES } from '../../tables/offices.ts';
import { ORGANISATION_HEADS, SUBJECT_HEADS } from '../../tables/organisations.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { headWord, isHyphened, isNaming, isNominal, LINKS } from './noun-phrase.ts';
import { isPersonal } from './people.ts';
import { isPersonName, type Mention, mentionAt, type Scene } from './scene.ts';

const POSSESSIVE = /^['’]s?$/;
/* Offices of those who speak for others: in "a spokesman for Leeds Ann Smith" the name may be whom it is for. */
const MOUTHPIECES = /^(?:aide|adviser|advisor|attorney|lawyer|spokes\p{Ll}+)$/u;
const JOIN = /^(?:of|for|on|and|&)$/;
/* "a Tarn |opinion piece", "Tarn |news agency" */
const OF_PAPERS = /^(?:news|opinion|press)$/;
/* How many words into a phrase its office stands at the latest. */
const OFFICE_WORDS = 4;
/* How many words after "a statement" may say whose it is. */
const ISSUER_WORDS = 12;

/** The name that the last word of a phrase only explains: "the Tarn |gallery", "Tarn's |report". */
export const explained = (scene: Scene, words: readonly Token[]): Mention | undefined => {
  const last = words.at(-1) as Token;
  const before = words.at(-2);
  if (before === undefined) return undefined;
  /* "Smith's latest tweet" */
  const mark = [-2, -3].find((at) => POSSESSIVE.test(words.at(at)?.text ?? ''));
  if (mark !== undefined) {
    const owner = mentionAt(scene, words.at(mark - 1));
    const record = RECORDS.has(last.lower) || REPORTS.has(last.lower);
    /* "Belgium's government website" is its government's. */
    return record && (mark === -2 || owner?.name.kind !== 'place') ? owner : undefined;
  }
  const third = words.at(-3);
  const kind = third !== undefined && OF_PAPERS.test(before.lower);
  const mention = mentionAt(scene, kind ? third : before);
  const explains = [ORGANISATION_HEADS, RECORDS, REPORTS].some((nouns) => nouns.has(last.lower));
  return explains && mention?.name.kind === 'organisation' ? mention : undefined;
};

/* "shadow leader of the House of Commons |Ann Smith": the name stands behind the body of an office. */
const isAfterBody = (scene: Scene, phrase: readonly Token[], first: number): boolean => {
  const body = mentionAt(scene, phrase[first - 1]);
  const link = phrase.findIndex(({ lower }) => LINKS.has(lower));
  const head = lowerAt(phrase, link - 1);
  return (
    body !== undefined &&
    body.name.kind !== 'person' &&
    OFFICES.has(head) &&
    !MOUTHPIECES.test(head)
  );
};

/* "Minister for Trade |Ann Smith", "US Assistant Secretary of State |Ann Smith": it stands behind an office in capitals. */
const isAfterTitle = (scene: Scene, phrase: readonly Token[], first: number): boolean => {
  const office =
    phrase.slice(0, OFFICE_WORDS).some(({ lower }) => OFFICES.has(lower)) ||
    OFFICES.has(lowerAt(phrase, first - 1));
  if (!office) return false;
  /* "Minister Ann Smith and Paul Jones" are two. */
  const and = phrase.findIndex(({ lower }) => lower === 'and');
  if (and > 0 && isPersonName(scene, phrase[and - 1])) return false;
  const plain = phrase.every((word) => isNominal(word) || JOIN.test(word.lower));
  const capital = phrase.every(
    ({ text, pos }) => pos === 'ADP' || pos === 'DET' || /^(?:and|[&-]|\p{Lu}.*)$/u.test(text),
  );
  return plain && capital;
};

/* Whether a noun is what an office is for, and calls nobody: "director of public |relations Ann Smith". */
const isField = ({ pos, lower, text }: Token): boolean =>
  pos === 'NOUN' &&
  text === lower &&
  !isPersonal(lower) &&
  (!ORGANISATION_HEADS.has(lower) || SUBJECT_HEADS.has(lower));

/* "head of public relations |Ann Smith": it stands behind an office in small letters. */
const isAfterField = (phrase: readonly Token[], first: number): boolean => {
  const link = phrase.findIndex(
    ({ lower }, i) => i > 0 && LINKS.has(lower) && !isHyphened(phrase, i),
  );
  const office = headWord(phrase.slice(0, link));
  const before = phrase[first - 1];
  if (link < 1 || link > first || !OFFICES.has(office) || MOUTHPIECES.test(office)) return false;
  const plain = phrase
    .slice(link + 1, first)
    .every((word) => isNominal(word) || JOIN.test(word.lower));
  return plain && before !== undefined && isField(before) && !BODIES.has(before.lower);
};

/* "a woman identified as |Ann Smith", "a woman named |Ann Smith" */
const identified = (scene: Scene, phrase: readonly Token[]): Mention | undefined => {
  const at = phrase.findLastIndex(
    ({ lower }, i) =>
      isNaming(phrase, i) ||
      (lower === 'as' && /^(?:identified|known|named)$/.test(phrase[i - 1]?.lower ?? '')),
  );
  const name = at > 0 ? phrase[at + 1] : undefined;
  return name && mentionAt(scene, name);
};

/** The person whose office a phrase begins with: "Minister for Trade |Ann Smith". */
export const holder = (scene: Scene, phrase: readonly Token[]): Mention | undefined => {
  const mention = mentionAt(scene, phrase.at(-1));
  if (mention?.name.kind !== 'person') return identified(scene, phrase);
  const first = phrase.findIndex((word) => mentionAt(scene, word) === mention);
  return isAfterTitle(scene, phrase, first) ||
    isAfterBody(scene, phrase, first) ||
    isAfterField(phrase, first)
    ? mention
    : identified(scene, phrase);
};

/** Who gave out the text at `head` of a phrase, for it speaks for them: "a statement from |Tarn", "a letter sent by |Smith". */
export const issuedBy = (
  scene: Scene,
  phrase: readonly Token[],
  head: number,
): Mention | undefined => {
  const text = phrase[head];
  if (text === undefined || !(RECORDS.has(text.lower) || REPORTS.has(text.lower))) return undefined;
  const rest = phrase.slice(head + 1, head + ISSUER_WORDS);
  const from = rest.findIndex(({ lower }) => lower === 'from' || lower === 'by');
  if (from < 0 || rest.slice(0, from).some((word) => LINKS.has(word.lower))) return undefined;
  const giver = rest.slice(from + 1);
  const end = giver.findIndex(
    (word) => mentionAt(scene, word) === undefined && !/^(?:DET|ADJ|NOUN|PROPN)$/.test(word.pos),
  );
  const last = giver[(end < 0 ? giver.length : end) - 1];
  return last && mentionAt(scene, last);
};
