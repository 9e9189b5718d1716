import type { Name } from '../../../news/reading.ts';
import type { Span } from '../../../news/span.ts';
import { PAGES, RECORDS, REPORTS, SPEECH } from '../../tables/cues.ts';
import type { Speaker } from '../events/speaker.ts';
import type { Context, Told } from './context.ts';
import { descriptionAntecedent } from './descriptions.ts';
import { issuer } from './introductions.ts';
import { pronounAntecedent } from './pronouns.ts';

const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
]);

/* "his statement", "her website": the owner, for whom it speaks; undefined for "his lawyer's statement" and what does not speak. */
const owner = (context: Context, { by, head }: Speaker): Name | null | undefined => {
  const said = context.text.slice(...by);
  const [first = ''] = said.toLowerCase().split(' ');
  const pronoun = OWNERS.get(first);
  const speaks = [PAGES, RECORDS, REPORTS, SPEECH].some((nouns) => nouns.has(head));
  if (pronoun === undefined || !speaks || /['’]s?\s/.test(said)) return undefined;
  const span: Span = [by[0], by[0] + first.length];
  return pronounAntecedent(context, { by: span, kind: 'pronoun', head: pronoun, name: null });
};

/* How many characters before a surname may hold a title: "Mr Holt", "Mayor Holt". */
const TITLE_LENGTH = 14;
const CAPITALISED = /\p{Lu}\p{L}*\.?\s$/u;
/* How many characters before a name may tell whose relative it is: "Holt's younger half-brother, ". */
const BEFORE_KIN = 50;
/* How many sentences back tell which of several of one surname is meant. */
const REACH_NAMESAKE = 4;

/* "Holt's brother, |Tom Holt, left": told of once, as a relative of whom the surname alone means. */
const isKinOf = (
  { text }: Context,
  told: Told | null,
  { label, mentions: [first] }: Name,
): boolean => {
  if (!first || told?.tellers.some(({ name }) => name?.label === label)) return false;
  const surname = label.split(' ').at(-1) ?? '';
  const before = text.slice(Math.max(0, first[0] - BEFORE_KIN), first[0]);
  const owner = /(\p{L}+)['’]s(?: \p{Ll}+){1,3},? $/u.exec(before)?.[1];
  return owner === surname;
};

/* "Tom Holt told her of it. … |Holt said": of several Holts the one the sentences before are about. */
const namesake = (context: Context, { by, name }: Speaker): Name | null => {
  const text = (span: Span): string => context.text.slice(...span);
  const surname = text(by);
  const kin = context.names.filter(
    ({ kind, label }) => kind === 'person' && label.endsWith(` ${surname}`),
  );
  const titled = CAPITALISED.test(context.text.slice(Math.max(0, by[0] - TITLE_LENGTH), by[0]));
  if (name?.kind !== 'person' || kin.length < 2 || titled) return name;
  for (let i = context.at - 1; i >= context.at - REACH_NAMESAKE; i--) {
    const told = context.told(i);
    const topic = told?.topic() ?? null;
    if (topic !== null && kin.includes(topic) && !isKinOf(context, told, topic)) return topic;
    if (context.scenes[i]?.mentions.some((one) => one.name === name && text(one.span) !== surname))
      return name;
  }
  return name;
};

/** The name that the words for a speaker stand for; null where the text does not tell. */
export function antecedentOf(context: Context, speaker: Speaker): Name | null {
  const own = owner(context, speaker);
  if (own !== undefined) return own;
  switch (speaker.kind) {
    case 'named':
      return namesake(context, speaker);
    case 'record':
      return /^an?(?:other)?\s/i.test(context.text.slice(...speaker.by))
        ? null
        : issuer(context, speaker.head);
    case 'described':
      return descriptionAntecedent(context, speaker);
    case 'pronoun':
      return pronounAntecedent(context, speaker);
  }
}
