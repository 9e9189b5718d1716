import { beginning } from '../../brief/words/content.ts';
import type { Claim } from '../../news/claim.ts';
import { fold } from '../../reading/fold.ts';
import type { Store, StoredPassage } from '../../store/store.ts';
import { claimPage } from '../claims/claims.ts';
import type { Scope } from '../desk.ts';
import { type Term, termsOf } from '../question/question.ts';
import { filterOf } from '../scope.ts';
import { isAnybody } from './sought.ts';

/** Passages that are shown, and that are looked at for them. */
const MOST_SHOWN = 2;
const MOST_READ = 24;

/** Words of which a sentence holds one when it says that a number is not known; the surest first. */
const SEARCHED =
  'know unknown unclear number clear known toll figure declined specify word estimate';

const NOT = String.raw`\b(?:do|does|did|has|have|had|is|are|was|were|could|would|can)(?: not|n['’]t)\b`;
const NUMBER = '(?:numbers?|figures?|toll|count|estimates?|breakdown|total)';

/** "Does not know how many"; what is counted stands behind it, in the same clause. */
const HOW_MANY = [
  new RegExp(
    `${NOT}[^.;:]{0,40}\\b(?:know|known|clear|certain|say|said|specify|disclose|confirm)\\b[^.;:]{0,40}?\\bhow (?:many|much)\\b`,
    'iu',
  ),
  /\b(?:unclear|unknown|uncertain|declin\p{L}+ to (?:say|specify)|refus\p{L}+ to say|without saying|no idea|nobody knows)\b[^.;:]{0,40}?\bhow (?:many|much)\b/iu,
] as const;

/** "Did not give a number"; the sentence has no number of its own. */
const NO_NUMBER = [
  new RegExp(
    `${NOT} (?:immediately |yet )?(?:giv\\p{L}+|provid\\p{L}+|releas\\p{L}+|offer\\p{L}*|specif\\p{L}+|disclos\\p{L}+)\\b[^.;:]{0,30}\\b${NUMBER}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b${NUMBER}\\b[^.;:]{0,60}\\b(?:unknown|unclear|uncertain|not (?:yet |immediately |been |be )*(?:known|clear|released|confirmed|disclosed|available))\\b`,
    'iu',
  ),
  /\bno (?:immediate |official |exact )*(?:word|figures?|estimates?|toll) (?:on|of|for|about)\b/iu,
] as const;

/** Passages in which a source says that it, or somebody, does not know the number; see `Desk.uncounted`. */
export async function uncounted(store: Store, topic: string, scope: Scope): Promise<Claim[]> {
  const asked = await termsOf(store, topic);
  const telling = asked.filter(({ asked: word }) => !isAnybody(fold(word)));
  const terms = telling.length > 0 ? telling : asked;
  if (terms.length === 0) return [];
  const hits = await store.search({
    groups: [SEARCHED.split(' '), ...terms.map(({ forms }) => forms)],
    ...{ match: 'all', filter: filterOf(scope), limit: MOST_READ },
  });
  const passages = hits.map(({ passage }) => passage);
  const sure = passages.filter(({ text }) => isHowMany(text, terms));
  const bare = passages.filter((one) => !sure.includes(one) && says(NO_NUMBER, one.text) !== null);
  const without = await withoutFigures(store, bare);
  const { items } = await claimPage(store, [...sure, ...without], { size: MOST_SHOWN, page: 1 });
  return items.map(({ claim }) => claim);
}

/** What follows the cue in its clause; null when there is none. */
function says(cues: readonly RegExp[], text: string): string | null {
  for (const cue of cues) {
    const { index, 0: matched } = cue.exec(text) ?? { index: -1, 0: '' };
    if (index >= 0) return /^[^.;:]*/.exec(text.slice(index + matched.length))?.[0] ?? '';
  }
  return null;
}

/** Whether all that is counted stands behind "how many". */
function isHowMany(text: string, terms: readonly Term[]): boolean {
  const counted = says(HOW_MANY, text);
  if (counted === null) return false;
  const words = ` ${fold(counted)}`;
  return terms.every(({ forms }) =>
    forms.some((form) => words.includes(` ${beginning(fold(form))}`)),
  );
}

async function withoutFigures(
  store: Store,
  passages: readonly StoredPassage[],
): Promise<StoredPassage[]> {
  const figures = await store.figuresIn(passages.map(({ id }) => id));
  const counting = new Set(figures.map(({ passage }) => passage.id));
  return passages.filter(({ id }) => !counting.has(id));
}
