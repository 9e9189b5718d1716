import type { Name } from '../../news/reading.ts';
import { described } from './descriptions.ts';
import { issuer } from './introductions.ts';
import { meantBy } from './pronouns.ts';
import type { Story } from './story.ts';
import type { Voice } from './voice.ts';

/** The name a voice stands for, as far as the text tells. */
export function whoIs(story: Story, voice: Voice): Name | null {
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
