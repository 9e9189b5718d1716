import { type Kind, type Place, READINGS } from './rules.ts';

/** A piece of a text as Discord's client reads it. */
export interface Piece {
  readonly kind: Kind;
  /** The characters it was read from. */
  readonly raw: string;
  /** What a reader sees of it. */
  readonly shown: string;
  readonly inside: readonly Piece[];
}

const START: Place = { lineStart: true, inQuote: false, inLink: false };

/** Reads a text the way Discord's client does; the pieces' characters together are the text's. */
export function read(text: string, place: Place = START): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const lineStart = at === 0 ? place.lineStart : text[at - 1] === '\n';
    const piece = next(text.slice(at), { ...place, lineStart });
    pieces.push(piece);
    at += piece.raw.length;
  }
  return pieces;
}

function next(rest: string, place: Place): Piece {
  for (const { kind, match, when, inside, lines, shows } of READINGS) {
    const found = when?.(place) === false ? null : match.exec(rest);
    if (!found) continue;
    const [raw] = found;
    const pieces = inside
      ? read(inside(found), {
          lineStart: lines === true,
          inQuote: place.inQuote || kind === 'quote',
          inLink: place.inLink || kind === 'link',
        })
      : [];
    const end = inside && raw.endsWith('\n') ? '\n' : '';
    const shown = `${shows?.(found) ?? ''}${pieces.map((piece) => piece.shown).join('')}${end}`;
    return { kind, raw, shown, inside: pieces };
  }
  const raw = rest.slice(0, 1);
  return { kind: 'text', raw, shown: raw, inside: [] };
}
