import type { Piece } from './markdown/read.ts';
import { read } from './markdown/read.ts';
import type { Kind } from './markdown/rules.ts';

/** Something Discord does with a piece of text other than showing it. */
export interface Effect {
  readonly kind: Exclude<Kind, 'text' | 'escape'>;
  /** The characters that did it. */
  readonly text: string;
}

/**
 * What Discord's markdown and mentions would do to a text: none for text that shows as it stands.
 * Escaped marks have no effect; a bare URL has one (`url`), which sources' own links may have.
 */
export const effects = (text: string): readonly Effect[] => read(text).flatMap(effectsOf);

const effectsOf = ({ kind, raw, inside }: Piece): readonly Effect[] => {
  const within = inside.flatMap(effectsOf);
  return kind === 'text' || kind === 'escape' ? within : [{ kind, text: raw }, ...within];
};

/** What a reader sees of a text: marks gone, escapes resolved, times in UTC. */
export const plain = (text: string): string =>
  read(text)
    .map(({ shown }) => shown)
    .join('');

/** Characters that turn the direction of text or cannot be seen (Unicode 16, 23.2 and 23.3). */
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** The unseen characters of a text: they can hide words or turn what stands beside them. */
export const unseen = (text: string): readonly string[] => text.match(UNSEEN) ?? [];
