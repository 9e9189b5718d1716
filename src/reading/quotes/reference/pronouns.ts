import type { Name } from '../../../news/reading.ts';
import { holds, type Span } from '../../../news/span.ts';
import type { Gender } from '../../given-gender.ts';
import { GOING_ON, PRONOUNS } from '../../tables/cues.ts';
import { OFFICES } from '../../tables/offices.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Speaker } from '../events/speaker.ts';
import { type Mention, mentioned, perScene, type Scene } from '../scene/scene.ts';
import { firstThat, wordFrom } from '../scene/search.ts';
import { type Context, type Fits, lastHere, only, type Teller, type Told } from './context.ts';
import { genderOf, genderOfWord } from './gender.ts';
import { lookBack, REACH_SENTENCES } from './in-mind.ts';
import { namedNext } from './opening.ts';
import { protagonist } from './protagonist.ts';
import { isUnnamed } from './strangers.ts';
import { rolesOf } from './words.ts';

/* Whether "he" or "she" can mean a name; a person whose gender nothing tells may be either. */
const fitting =
  (context: Context, meant: Gender): Fits =>
  (name) =>
    name.kind === 'person' && (genderOf(context, name) ?? meant) === meant;

/* The last sentence before that is not all quotation. */
const lastTold = ({ at, told }: Context): Told | null => {
  for (let i = at - 1; i >= at - REACH_SENTENCES; i--) {
    const past = told(i);
    if (past?.scene.words.some(({ pos }) => pos !== 'PUNCT')) return past;
  }
  return null;
};

/* Whether a teller is several without a name: after "The paper said |officials had told …" "they" are the officials. */
const isMany = ({ by, name }: Teller): boolean =>
  name === null && by?.kind === 'described' && by.head.endsWith('s');

/* "it said", "they said": the body this sentence or the last one is about; no other, for "it" may be any thing. */
const thingMeant = (context: Context, speaker: Speaker): Name | null => {
  const subject = context.subject();
  const own = subject !== null && subject.by[1] <= speaker.by[0] ? subject.name : null;
  const earlier = lastHere(context, (teller) => teller.name !== null)?.name;
  const past = lastTold(context);
  if (speaker.head === 'they' && !earlier && !own && past?.tellers.some(isMany)) return null;
  const name = earlier ?? own ?? past?.topic();
  return name?.kind === 'organisation' ? name : null;
};

const WHEN = /^(?:after|before|if|once|when|while)$/;

/* Where a comma or a quotation ends the clause behind a place of the text; infinity where none does. */
const clauseEnd = ({ words, quoted }: Scene, place: number): number => {
  const comma = words.slice(wordFrom(words, place)).find(({ text }) => text === ',');
  const quote = quoted[firstThat(quoted, (span) => span[0] >= place)];
  return Math.min(
    comma?.span[0] ?? Number.POSITIVE_INFINITY,
    quote?.[0] ?? Number.POSITIVE_INFINITY,
  );
};

/* The participle clauses before a subject: "|Turning to Ruiz, she said", "after |calling Ruiz late, she said". */
const participleClauses = (scene: Scene): Span[] =>
  scene.words.flatMap(({ pos, lower, span }, i) => {
    const led = WHEN.test(lowerAt(scene.words, i - 1));
    if (pos !== 'VERB' || !(i === 0 || (led && (i === 1 || lower.endsWith('ing'))))) return [];
    const end = clauseEnd(scene, span[1]);
    return end === Number.POSITIVE_INFINITY ? [] : [[span[0], end]];
  });

/* The names in those clauses, to whom something is done: "she" is not Ruiz. */
const objects = perScene((scene) => {
  const stretches = participleClauses(scene);
  const within = ({ span }: Mention) => stretches.some((stretch) => holds(stretch, span));
  return new Set(scene.mentions.filter(within).map(({ name }) => name));
});

/* Whether a name is told of by the one who speaks, and so is another: "he said |Ruiz would …", "he said |the captain would …". */
const isToldOf = ({ text, scene }: Context, { by }: Speaker): Fits => {
  const clause: Span = [by[1], clauseEnd(scene, by[1])];
  const named = scene.mentions.filter(({ span }) => holds(clause, span));
  const told = scene.words.slice(...clause.map((place) => wordFrom(scene.words, place)));
  const offices = told.flatMap(({ lower }, i) =>
    lowerAt(told, i - 1) === 'the' && OFFICES.has(lower) ? [lower] : [],
  );
  return (name) =>
    named.some((mention) => mention.name === name) ||
    rolesOf(text, name).some((role) => role.some((word) => offices.includes(word)));
};

/* "But he |added …": the last who spoke, though what is said may name them. */
const lastSpeakerGoesOn = (context: Context, { by }: Speaker, right: Fits): Name | null => {
  const { words } = context.scene;
  const verb = words[wordFrom(words, by[1])];
  const last = GOING_ON.has(verb?.lemma ?? '') ? lastTold(context)?.tellers.at(-1) : undefined;
  return last?.kind === 'saying' && last.name && right(last.name) ? last.name : null;
};

const personMeant = (context: Context, speaker: Speaker): Name | null => {
  const { scene } = context;
  const meant = genderOfWord(speaker.head);
  if (meant === null) return null;
  const right = fitting(context, meant);
  const further = lastSpeakerGoesOn(context, speaker, right);
  if (further !== null) return further;
  const told = isToldOf(context, speaker);
  const fits: Fits = (name) => right(name) && !scene.spokenOf.has(name) && !told(name);
  const earlier = lastHere(context, ({ name, by }) =>
    name === null ? by !== null && isUnnamed(context, by, meant) : fits(name),
  );
  if (earlier !== undefined) return earlier.name;
  const subject = context.subject();
  const led = scene.words.slice(0, 2).some(({ pos }) => pos === 'ADP' || pos === 'SCONJ');
  const own = subject?.name && subject.by[1] <= speaker.by[0] && fits(subject.name);
  const done = objects(scene);
  const before = mentioned(scene, speaker.by[0], (name) => fits(name) && !done.has(name));
  const near = own ? subject.name : only(before);
  /* "By the time Cruz came, |she …": where Cruz may be a man, rather the woman the text spoke of before. */
  if (near !== null && genderOf(context, near) === null) {
    const sure = lookBack(
      context,
      meant,
      (name) => fits(name) && genderOf(context, name) === meant,
    );
    return sure ?? near;
  }
  if (own && !led) return subject.name;
  return before.length > 0
    ? near
    : (lookBack(context, meant, fits) ?? protagonist(context, fits) ?? namedNext(context, meant));
};

/** The name "he", "they" or "it" stands for; null where the text does not tell. */
export function pronounAntecedent(context: Context, speaker: Speaker): Name | null {
  const meant = PRONOUNS.get(speaker.head);
  return meant === 'thing' || meant === 'many'
    ? thingMeant(context, speaker)
    : personMeant(context, speaker);
}
