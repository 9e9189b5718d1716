import type { Name, NameKind } from '../news/reading.ts';
import { findRuns } from './names/candidates.ts';
import { isName } from './names/doubt.ts';
import { strongest } from './names/kind.ts';
import { agreeInLists } from './names/lists.ts';
import { link } from './names/link.ts';
import { type Entity, evidenceOf, mentionOf } from './names/mention.ts';
import { readPage } from './names/page.ts';
import { rolesAt } from './names/roles.ts';
import { splitRun } from './names/split.ts';
import type { Sentence } from './wink.ts';

/** The persons, organisations and places of an article, in the order of their first mention. */
export function readNames(text: string, sentences: readonly Sentence[]): Name[] {
  const page = readPage(sentences);
  const mentions = sentences.flatMap((sentence, index) =>
    findRuns(sentence)
      .flatMap((run) => splitRun(sentence, index, run, page))
      .map((candidate) => mentionOf(text, sentences, candidate)),
  );
  const entities = link(mentions, sentences).filter((entity) => isName(entity, page));
  const evidence = new Map(entities.map((entity) => [entity, evidenceOf(entity)]));
  agreeInLists(evidence, sentences);
  return [...evidence]
    .map(([entity, own]) => nameOf(entity, strongest(own), sentences))
    .sort((a, b) => (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0));
}

function nameOf(entity: Entity, kind: NameKind, sentences: readonly Sentence[]): Name {
  const mentions = [...entity.mentions].sort((a, b) => a.span[0] - b.span[0]);
  return {
    label: entity.label,
    kind,
    mentions: mentions.map(({ span }) => span),
    roles: mentions.flatMap((mention) =>
      rolesAt(sentences[mention.sentence] as Sentence, mention, kind),
    ),
  };
}
