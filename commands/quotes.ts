import { found, more, note, nothing, suggestions } from '../src/answer/build.ts';
import { own } from '../src/answer/words.ts';
import { defineCommand } from '../src/command.ts';
import type { Desk, Found, Scope } from '../src/desk/desk.ts';
import { about, count, hidden, since, words } from '../src/options/kinds.ts';

const ONE = { size: 1, page: 1 };

/* Whoever the words mean; where they are not quoted at all, the first other one of the name who is. */
async function speakerOf(desk: Desk, name: string, scope: Scope): Promise<Found> {
  const asked = await desk.who(name, scope);
  if (asked.by === 'none' || asked.others.length === 0) return asked;
  const isQuoted = async (one: Found): Promise<boolean> =>
    one.by !== 'none' && (await desk.quotes(one.entity, '', scope, ONE)).items.length > 0;
  if (await isQuoted(asked)) return asked;
  for (const label of asked.others) {
    const other = await desk.who(label, scope);
    const others = [asked.entity.label, ...asked.others.filter((one) => one !== label)];
    if (other.by !== 'none' && (await isQuoted(other))) return { ...other, others };
  }
  return asked;
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
    const who = await speakerOf(desk, name, options);
    if (who.by === 'none')
      return nothing(title, await desk.searched(options), { ...options, near: who.near });
    const quotes = await desk.quotes(who.entity, topic, options, options);
    if (quotes.items.length === 0) {
      const [other] = (await desk.quotes(who.entity, '', options, ONE)).items;
      const there = (other ? own.noQuoteOn : own.noQuote)(who.entity.label);
      return nothing(title, await desk.searched(options), { ...options, there });
    }
    return found(
      title,
      note(own.takenFor[who.by](who.entity.label)),
      { kind: 'quotes', quotes: quotes.items },
      ...more(quotes.more, options.page),
      ...suggestions(own.related, who.others),
    );
  },
});
