import type { Token } from '../wink.ts';

/** The small letters of a token; empty outside of the sentence. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Whether a token is a noun or proper noun. */
export const isNoun = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN';
