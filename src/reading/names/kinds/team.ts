import { BEFORE_TEAMS, CLUB_TOWNS, OF_TEAMS, TEAM_VERBS } from '../../tables/sport-words.ts';
import { TEAM_HEADS } from '../../tables/team-heads.ts';
import type { Token } from '../../wink.ts';
import { factsOf } from '../words/facts.ts';
import { arePlural, isPossessive, type Run } from '../words/tokens.ts';
import { addEvidence, type Evidence, evidence } from './evidence.ts';

/** What the words around a mention say of its kind where an article is about team sport. */
export function evidenceInSport(tokens: readonly Token[], run: Run): Evidence {
  const sum = evidence({ person: isPlayer(tokens, run) ? 3 : plays(tokens, run) ? 0.8 : 0 });
  if (isTeam(tokens, run)) addEvidence(sum, TEAM, isClubs(tokens, run) ? 1 : 0.25);
  if (isClub(tokens, run)) addEvidence(sum, CLUB);
  return sum;
}

/* "North Ashby's Tolon": of a club's one unknown word is a player. */
function isPlayer(tokens: readonly Token[], { from, to }: Run): boolean {
  if (to - from > 1 || !isPossessive(tokens[from - 1])) return false;
  const { ordinary, sense, city, country, shout } = factsOf(tokens[from]?.text ?? '');
  if (ordinary || sense || city > 0 || country || shout) return false;
  const owner = factsOf(tokens[from - 2]?.text ?? '');
  const more = tokens[from - 3];
  if (!owner.capital || owner.country) return false;
  return owner.city === 0 || factsOf(more?.text ?? '').capital;
}

/* "Tolon struck": what one unknown word does that teams do not is a player's. */
function plays(tokens: readonly Token[], { from, to }: Run): boolean {
  const { pos, lemma = '' } = tokens[to] ?? {};
  if (to - from > 1 || pos !== 'VERB' || (TEAM_VERBS.has(lemma) && lemma !== 'score')) return false;
  const { ordinary, sense, city, shout } = factsOf(tokens[from]?.text ?? '');
  return !ordinary && !sense && city === 0 && !shout;
}

/* In an article about sport the club is meant, save after "in": "chose Ashby". */
const CLUB = evidence({ organisation: 3, place: -0.8 });

const isClub = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to - from === 1 &&
  CLUB_TOWNS.has(tokens[from]?.lower ?? '') &&
  !/^(?:in|near|around)$/.test(tokens[from - 1]?.lower ?? '');

/* "Ashby", "Ashby Town" */
const isClubs = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to - from === 1 || /^(?:city|county|town)$/.test(tokens[to - 1]?.lower ?? '');

/* "Garvath McTarvy’s goal": two words that no town or club is called by. */
const arePersons = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to - from > 1 &&
  tokens.slice(from, to).every(({ text, lower }) => {
    const { ordinary, city, sense } = factsOf(text);
    return !ordinary && city === 0 && !sense?.place && !TEAM_HEADS.has(lower);
  });

/* "A Holt (|Ashby|)" */
const isHis = (tokens: readonly Token[], { from, to }: Run): boolean =>
  tokens[from - 1]?.text === '(' &&
  tokens[to]?.text === ')' &&
  factsOf(tokens[from - 2]?.text ?? '').capital;

/* "a win over |Ashby", "a draw with |Ashby" */
const isRival = (tokens: readonly Token[], at: number): boolean =>
  /^(?:at|by|over|to|with)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:defeats?|draws?|loss(?:es)?|lost|triumphs?|victor(?:y|ies)|wins?|won)$/.test(
    tokens[at - 2]?.lower ?? '',
  );

const TEAM = evidence({ organisation: 4, person: -1, place: -1 });

/* Below this a town is rather a player's surname. */
const LARGE_TOWN = 100_000;

/* "Ashby manager", "beat Ashby", "Ashby's defence". */
function isTeam(tokens: readonly Token[], run: Run): boolean {
  const { given, country } = factsOf(tokens[run.from]?.text ?? '');
  if (country || (run.to - run.from > 1 && given === 2)) return false;
  const before = tokens[run.from - 1]?.lower ?? '';
  const met = BEFORE_TEAMS.has(before) || isRival(tokens, run.from) || isHis(tokens, run);
  return (
    (met && !isPossessive(tokens[run.to])) || (!arePersons(tokens, run) && hasTeam(tokens, run))
  );
}

/* "Ashby manager", "Ashby's defence", "Ashby won" */
function hasTeam(tokens: readonly Token[], { from, to }: Run): boolean {
  const next = tokens[to];
  if (isPossessive(next))
    return [1, 2, 3].some((words) => OF_TEAMS.has(tokens[to + words]?.lower ?? ''));
  const { city } = factsOf(tokens[from]?.text ?? '');
  const wins = city > LARGE_TOWN && next?.pos === 'VERB' && TEAM_VERBS.has(next.lemma);
  return wins || OF_TEAMS.has(next?.lower ?? '') || (city > 0 && arePlural(tokens, { from, to }));
}
