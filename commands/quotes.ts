import { found, more, note, nothing, suggestions } from '../src/answer/build.ts';
import { own } from '../src/answer/words.ts';
import { defineCommand } from '../src/command.ts';
import { about, count, hidden, since, words } from '../src/options/kinds.ts';

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
    const who = await desk.who(name, options);
    if (who.by === 'none')
      return nothing(title, await desk.searched(options), { ...options, near: who.near });
    const quotes = await desk.quotes(who.entity, topic, options, options);
    if (quotes.items.length === 0) {
      const [other] = (await desk.quotes(who.entity, '', options, { size: 1, page: 1 })).items;
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
