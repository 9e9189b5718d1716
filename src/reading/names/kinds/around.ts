import { FROM_BODIES } from '../../tables/organisations.ts';
import { DIRECTIONS, HEAD_FIRST } from '../../tables/place-words.ts';
import { STATE_ABBREVIATIONS } from '../../tables/states.ts';
import type { Token } from '../../wink.ts';
import { factsOf } from '../words/facts.ts';
import type { Run } from '../words/tokens.ts';
import { evidenceAfter } from './after.ts';
import { evidenceBefore } from './before.ts';
import { addEvidence, type Evidence, evidence } from './evidence.ts';
import { evidenceInSport } from './team.ts';

/** What the words around a mention say of its kind, in an article about team sport or not. */
export function evidenceAround(tokens: readonly Token[], run: Run, sport: boolean): Evidence {
  const sum = evidenceBefore(tokens, run);
  addEvidence(sum, evidenceAfter(tokens, run));
  if (isState(tokens, run)) sum.place += 4;
  if (isTown(tokens, run)) sum.place += 2;
  if (isRuler(tokens, run)) addEvidence(sum, RULER);
  if (sport) addEvidence(sum, evidenceInSport(tokens, run));
  return sum;
}

/* "R-Ohio"; "Pa" before its full stop. */
function isState(tokens: readonly Token[], { from, to }: Run): boolean {
  if (to - from > 1) return false;
  const party =
    /^[-‐‑]$/.test(tokens[from - 1]?.text ?? '') && PARTY.test(tokens[from - 2]?.text ?? '');
  const next = tokens[to];
  const postal = /^\p{Lu}{2}$/u.test(tokens[from]?.text ?? '') && isBehindTown(tokens, from);
  const cut =
    next?.text === '.' && !next.spaced && STATE_ABBREVIATIONS.has(`${tokens[from]?.text}.`);
  return party || postal || cut;
}

/* "Ashby, TX". */
const isBehindTown = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' && factsOf(tokens[at - 2]?.text ?? '').capital;

/* "from X in Kent", "to X, near Lyon", "Ann Lee, 63, from X". */
function isTown(tokens: readonly Token[], { from, to }: Run): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const aged =
    before === 'from' && tokens[from - 2]?.text === ',' && tokens[from - 3]?.pos === 'NUM';
  const place = aged ? undefined : behindLink(tokens, to, before);
  if (to - from > 1 || (!aged && place === undefined)) return false;
  return aged || (!FROM_BODIES.has(tokens[from - 2]?.lower ?? '') && isPlace(place));
}

/* The word behind "near" or "in" and a direction that says where a town is. */
function behindLink(tokens: readonly Token[], to: number, before: string): Token | undefined {
  const comma = tokens[to]?.text === ',';
  const at = comma ? to + 1 : to;
  const link = tokens[at]?.lower;
  if (link !== 'near' && link !== 'in') return undefined;
  if (link === 'in' && before !== 'from' && !(comma && WAYS.has(before))) return undefined;
  return tokens[DIRECTIONS.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1];
}

const WAYS: ReadonlySet<string> = new Set(['to', 'in', 'near']);

const isPlace = (token: Token | undefined): boolean => {
  const { country, city, sense, lower } = factsOf(token?.text ?? '');
  return country || city > 0 || sense?.place === true || HEAD_FIRST.has(lower);
};

/* "the X government", "the X brothers", of what is no place. */
function isRuler(tokens: readonly Token[], { from, to }: Run): boolean {
  if (to - from > 1 || tokens[from - 1]?.lower !== 'the') return false;
  const { country, city, sense, shout } = factsOf(tokens[from]?.text ?? '');
  return (
    /^(?:government|administration|presidency|brothers|sisters|siblings|family|dynasty|clan)$/.test(
      tokens[to]?.lower ?? '',
    ) &&
    !country &&
    !shout &&
    city < 100_000 &&
    !sense?.place &&
    !sense?.organisation
  );
}

const RULER = evidence({ person: 2.5 });

/* "X, R-Ohio". */
const PARTY = /^[RDI]$/;
