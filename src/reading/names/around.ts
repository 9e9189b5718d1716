import { STATE_ABBREVIATIONS } from '../tables/states.ts';
import type { Token } from '../wink.ts';
import { evidenceAfter } from './after.ts';
import { evidenceBefore } from './before.ts';
import { addEvidence, type Evidence } from './evidence.ts';
import { factsOf } from './facts.ts';
import { evidenceInSport } from './team.ts';
import type { Run } from './tokens.ts';

/** What the words around a mention say of its kind, in an article about team sport or not. */
export function evidenceAround(tokens: readonly Token[], run: Run, sport: boolean): Evidence {
  const sum = evidenceBefore(tokens, run);
  addEvidence(sum, evidenceAfter(tokens, run.to));
  if (isState(tokens, run)) sum.place += 4;
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

/* "X, R-Ohio". */
const PARTY = /^[RDI]$/;
