import type { Screen } from '../../render/terminal/render.ts';

/** Columns of a terminal that does not say how many it has, or says none. */
const USUAL_COLUMNS = 80;

/** What a stream can show: colours only on a terminal and without NO_COLOR (no-color.org). */
export const screenOf = (
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Screen => ({
  columns: stream.isTTY ? stream.columns || USUAL_COLUMNS : null,
  colour: stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
});
