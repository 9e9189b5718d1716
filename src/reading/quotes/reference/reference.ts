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

/** The name a voice stands for, as far as the text tells. */
export function whoIs(story: Story, voice: Voice): Name | null {
  const own = owner(story, voice);
  if (own !== undefined) return own;
  switch (voice.kind) {
    case 'named':
      return voice.name;
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
