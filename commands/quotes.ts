import { found, more, note, nothing, suggestions } from '../src/answer/build.ts';
import { own } from '../src/answer/words.ts';
import { defineCommand } from '../src/command.ts';
import type { Desk, Entity, Found, Page, Scope } from '../src/desk/desk.ts';
import { about, count, hidden, since, words } from '../src/options/kinds.ts';

type Taken = Exclude<Found, { by: 'none' }>;
type Quoted = Awaited<ReturnType<Desk['quotes']>>;

const ONE = { size: 1, page: 1 };

/* Other names the words may mean that are tried where the first one is not quoted. */
const MOST_OTHERS = 3;

const isQuoted = async (desk: Desk, entity: Entity, scope: Scope): Promise<boolean> =>
  (await desk.quotes(entity, '', scope, ONE)).items.length > 0;

/* The first other one of a surname who is quoted, with the quotes. */
async function otherQuoted(
  desk: Desk,
  { entity, others }: Taken,
  topic: string,
  options: Scope & Page,
): Promise<{ readonly who: Taken; readonly quotes: Quoted } | null> {
  for (const label of others.slice(0, MOST_OTHERS)) {
    const other = await desk.who(label, options);
    const quotes =
      other.by !== 'none' && (await desk.quotes(other.entity, topic, options, options));
    const names = [entity.label, ...others.filter((one) => one !== label)];
    if (quotes && quotes.items.length > 0) return { who: { ...other, others: names }, quotes };
  }
  return null;
}

export default defineCommand({
  summary: 'What somebody said: their quotes, word for word, with the passage each stands in',
  where: 'everywhere',
  visibility: 'public',
  asks: 'news',
  options: {
    name: words('A speaker: a name or part of one, another spelling, or a role', 'names'),
    topic: about('Only what they said of this'),
    since: since(),
    size: count('Quotes to show', 8),
    page: count('Which page of quotes', 1),
    private: hidden(),
  },
  async answer({ desk, options }) {
    const { name, topic } = options;
    const title = `Quotes: ${name}${topic === '' ? '' : ` on ${topic}`}`;
    const asked = await desk.who(name, options);
    if (asked.by === 'none')
      return nothing(title, await desk.searched(options), { ...options, near: asked.near });
    const first = await desk.quotes(asked.entity, topic, options, options);
    const isHeard = first.items.length > 0 || (await isQuoted(desk, asked.entity, options));
    const isSurname = asked.entity.kind === 'person' && !/\s/.test(name.trim());
    const other = isSurname && !isHeard ? await otherQuoted(desk, asked, topic, options) : null;
    const { who, quotes } = other ?? { who: asked, quotes: first };
    if (quotes.items.length === 0) {
      const there = (isHeard ? own.noQuoteOn : own.noQuote)(who.entity.label);
      return nothing(title, await desk.searched(options), { ...options, there });
    }
    return found(
      title,
      note(own.takenFor[who.by](who.entity.label)),
      { kind: 'quotes', quotes: quotes.items },
      ...more(quotes, options.page),
      ...suggestions(own.related, who.others),
    );
  },
});
