import { found, more, note, nothing } from '../src/answer/build.ts';
import { own } from '../src/answer/words.ts';
import { defineCommand } from '../src/command.ts';
import { count, hidden, maybeWords, since } from '../src/options/kinds.ts';

export default defineCommand({
  summary: 'Which articles there are, what each says of itself, and how much it shares with others',
  where: 'everywhere',
  visibility: 'public',
  asks: 'news',
  options: {
    topic: maybeWords('What the articles are about; leave it out to list them all', 'topics'),
    since: since(),
    size: count('Articles to show', 20),
    page: count('Which page of articles', 1),
    private: hidden(),
  },
  async answer({ desk, options }) {
    const title = options.topic === '' ? 'Sources' : `Sources: ${options.topic}`;
    const articles = await desk.articles(options.topic, options, options);
    if (articles.items.length === 0) return nothing(title, await desk.searched(options), options);
    const { articles: all, passages } = await desk.searched({ since: '' });
    return found(
      title,
      note(own.holds(all, passages)),
      {
        kind: 'articles',
        articles: articles.items.map(({ article, shares }) => ({
          source: article.id,
          passages: article.passages,
          shares,
        })),
      },
      ...more(articles, options.page),
    );
  },
});
