import type { Name, NameKind, Role } from '../news/reading.ts';
import { isAnimal } from './names/kinds/animal.ts';
import { isName } from './names/kinds/doubt.ts';
import { type Entity, evidenceOf } from './names/kinds/entity.ts';
import { strongest } from './names/kinds/evidence.ts';
import { agreeInLists } from './names/kinds/lists.ts';
import { type Mention, mentionReader } from './names/kinds/mention.ts';
import { link } from './names/linking/link.ts';
import { rolesAt } from './names/roles/roles.ts';
import { findRuns } from './names/runs/candidates.ts';
import { readPage } from './names/runs/page.ts';
import { splitRun } from './names/runs/split.ts';
import { factsOf } from './names/words/facts.ts';
import type { Sentence } from './wink.ts';

/** The persons, organisations, places and animals of an article, in the order of their first mention. */
export function readNames(text: string, sentences: readonly Sentence[]): Name[] {
  const page = readPage(sentences);
  const mentionOf = mentionReader(text, sentences, page.sport);
  const mentions: Mention[] = [];
  sentences.forEach((sentence, index) => {
    for (const run of findRuns(sentence, page.groups))
      mentions.push(...splitRun(sentence, index, run, page).map(mentionOf));
  });
  const entities = link(mentions, sentences, page).filter((entity) => isName(entity, page));
  const evidence = new Map(entities.map((entity) => [entity, evidenceOf(entity)]));
  agreeInLists(evidence, sentences);
  const kinds = [...evidence].map(([entity, own]) => ({
    entity,
    kind: isAnimal(entity, sentences) ? ('animal' as const) : strongest(own),
  }));
  const surnames = surnamesOf(kinds);
  const named = kinds
    .filter(({ entity }) => !isFamily(entity, surnames, sentences))
    .map((one) =>
      isPlural(one.entity, surnames) ? { ...one, kind: 'organisation' as const } : one,
    );
  const persons = startsOf(
    named.filter(({ kind }) => kind === 'person').map(({ entity }) => entity),
  );
  return named
    .map(({ entity, kind }) => nameOf(entity, kind, sentences, persons))
    .sort((a, b) => (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0));
}

interface Named {
  readonly entity: Entity;
  readonly kind: NameKind;
}

const surnamesOf = (named: readonly Named[]): ReadonlySet<string> =>
  new Set(
    named.flatMap(({ entity: { words }, kind }) =>
      kind === 'person' && words.length > 1 ? [words.at(-1) ?? ''] : [],
    ),
  );

/* "Holts" beside Ann Holt: a family, or a firm called so. */
const isPlural = ({ words, label }: Entity, surnames: ReadonlySet<string>): boolean =>
  words.length === 1 &&
  !surnames.has(label) &&
  !factsOf(label).sense &&
  (surnames.has(label.replace(/s$/, '')) || surnames.has(label.replace(/es$/, '')));

/* "the Holts" beside Ann Holt: no body's name. */
const isFamily = (
  entity: Entity,
  surnames: ReadonlySet<string>,
  sentences: readonly Sentence[],
): boolean =>
  isPlural(entity, surnames) &&
  entity.mentions.every(
    ({ sentence, from }) => sentences[sentence]?.tokens[from - 1]?.lower === 'the',
  );

/* By sentence, the tokens at which its persons begin. */
function startsOf(persons: readonly Entity[]): ReadonlyMap<number, ReadonlySet<number>> {
  const starts = new Map<number, Set<number>>();
  for (const { sentence, from } of persons.flatMap(({ mentions }) => mentions)) {
    const set = starts.get(sentence) ?? new Set();
    starts.set(sentence, set.add(from));
  }
  return starts;
}

function nameOf(
  { label, mentions }: Entity,
  kind: NameKind,
  sentences: readonly Sentence[],
  persons: ReadonlyMap<number, ReadonlySet<number>>,
): Name {
  const ordered = [...mentions].sort((a, b) => a.span[0] - b.span[0]);
  const rolesHere = (mention: Mention): Role[] =>
    rolesAt(
      sentences[mention.sentence] as Sentence,
      mention,
      persons.get(mention.sentence) ?? NONE,
    );
  return {
    label,
    kind,
    mentions: ordered.map(({ span }) => span),
    roles: kind === 'person' ? ordered.flatMap(rolesHere) : [],
  };
}

const NONE: ReadonlySet<number> = new Set();
