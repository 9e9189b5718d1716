import type { NameShown } from '../src/answer/answer.ts';
import { claims, found, more, note, nothing, suggestions } from '../src/answer/build.ts';
import { own } from '../src/answer/words.ts';
import { defineCommand } from '../src/command.ts';
import type { Entity } from '../src/desk/desk.ts';
import { count, hidden, since, words } from '../src/options/kinds.ts';

const shown = ({ label: name, kind, spellings, articles }: Entity): NameShown => ({
  name,
  kind,
  spellings,
  articles,
});

export default defineCommand({
  summary: 'Who somebody is: the roles the sources give, and the passages that mention them',
  where: 'everywhere',
  visibility: 'public',
  asks: 'news',
  options: {
    name: words(
      'A name or part of one, another spelling, or a role such as "mayor of Leeds"',
      'names',
    ),
    since: since(),
    size: count('Passages to show', 5),
    page: count('Which page of passages', 1),
    private: hidden(),
  },
  async answer({ desk, options }) {
    const title = `Who: ${options.name}`;
    const who = await desk.who(options.name, options);
    if (who.by === 'none')
      return nothing(title, await desk.searched(options), { ...options, near: who.near });
    const { entity, others } = who;
    const [roles, mentions] = await Promise.all([
      desk.roles(entity, options),
      desk.mentions(entity, options, options),
    ]);
    return found(
      title,
      note(own.takenFor[who.by](entity.label)),
      { kind: 'names', names: [shown(entity)] },
      ...(roles.differ ? [note(own.rolesDiffer)] : []),
      ...claims(own.roles, roles.claims),
      ...claims(own.latest, mentions.items),
      ...more(mentions, options.page),
      ...suggestions(
        own.related,
        others.map(({ label }) => label),
      ),
    );
  },
});
