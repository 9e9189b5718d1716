import type { Name } from '../../../news/reading.ts';
import type { Span } from '../../../news/span.ts';
import { PAGES, RECORDS, REPORTS, SPEECH } from '../../tables/cues.ts';
import type { Voice } from '../events/voice.ts';
import { described } from './descriptions.ts';
import { issuer } from './introductions.ts';
import { meantBy } from './pronouns.ts';
import type { Story } from './story.ts';

const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
]);

/* "his statement", "her website": what is somebody's own speaks for them; not "his lawyer's statement". */
const owner = (story: Story, { by, head }: Voice): Name | null | undefined => {
  const said = story.text.slice(...by);
  const [first = ''] = said.toLowerCase().split(' ');
  const pronoun = OWNERS.get(first);
  const speaks = [PAGES, RECORDS, REPORTS, SPEECH].some((nouns) => nouns.has(head));
  if (pronoun === undefined || !speaks || /['’]s?\s/.test(said)) return undefined;
  const span: Span = [by[0], by[0] + first.length];
  return meantBy(story, { by: span, kind: 'pronoun', head: pronoun, name: null });
};

/* "Mr Holt", "Mayor Holt": no title is longer. */
const TITLE_LENGTH = 14;
const CAPITALISED = /\p{Lu}\p{L}*\.?\s$/u;
/* How many sentences back the one of several who bear a surname was last spoken of. */
const REACH_NAMESAKE = 4;

/* "Tom Holt told her of it. … |Holt said": of several of one surname the one the sentences before are about. */
const namesake = (story: Story, { by, name }: Voice): Name | null => {
  const text = (span: Span): string => story.text.slice(...span);
  const surname = text(by);
  const kin = story.names.filter(
    ({ kind, label }) => kind === 'person' && label.endsWith(` ${surname}`),
  );
  const titled = CAPITALISED.test(story.text.slice(Math.max(0, by[0] - TITLE_LENGTH), by[0]));
  if (name?.kind !== 'person' || kin.length < 2 || titled) return name;
  for (let i = story.at - 1; i >= story.at - REACH_NAMESAKE; i--) {
    const topic = story.told(i)?.topic() ?? null;
    if (topic !== null && kin.includes(topic)) return topic;
    if (story.scenes[i]?.mentions.some((one) => one.name === name && text(one.span) !== surname))
      return name;
  }
  return name;
};

/** The name a voice stands for, as far as the text tells. */
export function whoIs(story: Story, voice: Voice): Name | null {
  const own = owner(story, voice);
  if (own !== undefined) return own;
  switch (voice.kind) {
    case 'named':
      return namesake(story, voice);
    case 'record':
      return /^an?(?:other)?\s/i.test(story.text.slice(...voice.by))
        ? null
        : issuer(story, voice.head);
    case 'described':
      return described(story, voice);
    case 'pronoun':
      return meantBy(story, voice);
  }
}
