/** A line of a message as a reader sees it. */
export interface Row {
  readonly kind: 'title' | 'heading' | 'strong' | 'text' | 'small' | 'rule';
  readonly text: string;
  /** Bullets deep; 0: none. */
  readonly bullet: number;
}

/** A message as it is drawn: a platform's colours, the rows and the buttons. */
export interface Drawing {
  readonly name: string;
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly rows: readonly Row[];
  readonly buttons: readonly string[];
}

const WIDTH = 760;
const MARGIN = 24;
const SIZES = { title: 19, heading: 16, strong: 14.5, text: 14.5, small: 12.5, rule: 8 } as const;
const LEADING = 1.45;
const BULLET = 18;
const FONT = 'system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif';

/** Widths of letters in em, near enough for wrapping in any sans-serif. */
const widthOf = (letter: string): number =>
  /[ijl.,:;'|!]/.test(letter) ? 0.28 : /[A-Zmw@%–—]/.test(letter) ? 0.74 : 0.545;

/** A message as an SVG picture; its words are real text, so a screen reader reads them. */
export function draw({ name, paper, ink, faint, line, rows, buttons }: Drawing): string {
  let y = MARGIN;
  const body = rows.flatMap((row) => {
    const size = SIZES[row.kind];
    if (row.kind === 'rule') {
      y += 18;
      return [`<path d="M${MARGIN} ${(y - 6).toFixed(1)}H${WIDTH - MARGIN}" stroke="${line}"/>`];
    }
    const x = MARGIN + row.bullet * BULLET;
    const wrapped = wrap(row.text, size, WIDTH - MARGIN - x);
    y += row.kind === 'heading' ? 8 : 2;
    const set = wrapped.map((text, i) => {
      y += size * LEADING;
      const dot =
        i === 0 && row.bullet > 0
          ? `<circle cx="${x - 10}" cy="${(y - 5).toFixed(1)}" r="2.5" fill="${ink}"/>`
          : '';
      const weight = row.kind === 'text' || row.kind === 'small' ? 400 : 700;
      const fill = row.kind === 'small' ? faint : ink;
      return `${dot}<text x="${x}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(text)}</text>`;
    });
    return set;
  });
  y += buttons.length > 0 ? 20 : 0;
  let x = MARGIN;
  const row = buttons.map((label) => {
    const wide = label.length * 8 + 28;
    const button = `<rect x="${x}" y="${y.toFixed(1)}" width="${wide}" height="32" rx="6" fill="none" stroke="${line}"/><text x="${x + wide / 2}" y="${(y + 21).toFixed(1)}" font-size="14" text-anchor="middle" fill="${ink}">${escaped(label)}</text>`;
    x += wide + 8;
    return button;
  });
  const height = Math.ceil(y + (buttons.length > 0 ? 32 : 0) + MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FONT}" role="img">`,
    `<title>${escaped(name)}</title>`,
    `<rect width="${WIDTH}" height="${height}" rx="8" fill="${paper}"/>`,
    ...body,
    ...row,
    '</svg>',
    '',
  ].join('\n');
}

function wrap(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) * size > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

const measure = (text: string): number => [...text].reduce((sum, one) => sum + widthOf(one), 0);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
