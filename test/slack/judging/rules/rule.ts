import type { Json } from '../../state/shapes.ts';

/** One documented rule that Slack's type schemas do not carry. */
export interface Rule {
  /** What has to hold, as one reads it in a failed test. */
  readonly rule: string;
  /** The documentation page it comes from. */
  readonly page: string;
  /** What it is said of: `message`, `view`, `blocks`, `metadata`, a method, or an object's `type`. */
  readonly on: string | readonly string[];
  /** Slack's error; `invalid` is `invalid_blocks` or `invalid_arguments`; null when Slack takes it. */
  readonly error: string | null;
  readonly holds: (thing: Json) => boolean;
}

type Row = readonly [on: Rule['on'], holds: Rule['holds'], error?: Rule['error']];

/** Rules that one page states, by their words; Slack's error is `invalid` where none is given. */
export const rules = (page: string, rows: Readonly<Record<string, Row>>): readonly Rule[] =>
  Object.entries(rows).map(([rule, [on, holds, error = 'invalid']]) => ({
    rule,
    page,
    on,
    error,
    holds,
  }));

/** Where Slack's documentation begins. */
export const DOCS = 'https://docs.slack.dev';

/** Characters of a string or of a text object; none when it is absent. */
export const length = (text: Json): number => (text?.text ?? text ?? '').length;

/** Whether it is there and has `most` characters or fewer. */
export const filled = (text: Json, most: number): boolean =>
  length(text) > 0 && length(text) <= most;

/** Whether it has from 1 to `most` members. */
export const some = (list: Json, most = Number.POSITIVE_INFINITY): boolean =>
  Array.isArray(list) && list.length > 0 && list.length <= most;

/** Whether it is a plain_text object. */
export const plain = (text: Json): boolean => text?.type === 'plain_text';

/** Whether it is one of Slack's two text objects. */
export const worded = (text: Json): boolean => plain(text) || text?.type === 'mrkdwn';

/** Whether a program may open it: http and https only. */
export const openable = (url: Json): boolean =>
  typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url);

/** Whether values are all different; absent ones do not count. */
export function distinct(values: readonly Json[]): boolean {
  const given = values.filter((value) => value !== undefined);
  return new Set(given).size === given.length;
}
