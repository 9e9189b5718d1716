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
    const { who, quotes, isHeard } = await desk.quotes(name, topic, options, options);
    if (who.by === 'none')
      return nothing(title, await desk.searched(options), { ...options, near: who.near });
    if (quotes.items.length === 0) {
      const there = (isHeard ? own.noQuoteOn : own.noQuote)(who.entity.label);
      return nothing(title, await desk.searched(options), { ...options, there });
    }
    return found(
      title,
      note(own.takenFor[who.by](who.entity.label)),
      { kind: 'quotes', quotes: quotes.items },
      ...more(quotes, options.page),
      ...suggestions(
        own.related,
        who.others.map(({ label }) => label),
      ),
    );
  },
});
