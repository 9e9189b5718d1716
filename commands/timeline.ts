import { claims, found, more, nothing } from '../src/answer/build.ts';
import { own } from '../src/answer/words.ts';
import { defineCommand } from '../src/command.ts';
import { count, hidden, maybeWords, since } from '../src/options/kinds.ts';

export default defineCommand({
  summary: 'What happened when: dated passages in the order of events',
  where: 'everywhere',
  visibility: 'public',
  asks: 'news',
  options: {
    topic: maybeWords('What the timeline is about; leave it out for everything', 'topics'),
    since: since(),
    size: count('Passages to show', 40),
    page: count('Which page of passages', 1),
    private: hidden(),
  },
  async answer({ desk, options }) {
    const title = options.topic === '' ? 'Timeline' : `Timeline: ${options.topic}`;
    const moments = await desk.timeline(options.topic, options, options);
    const undated = claims(own.undated, moments.undated);
    if (moments.items.length + undated.length === 0) {
      const there = (await desk.tells(options.topic, options)) ? own.noDay : '';
      return nothing(title, await desk.searched(options), { ...options, there });
    }
    return found(
      title,
      ...(moments.items.length > 0 ? [{ kind: 'timeline' as const, moments: moments.items }] : []),
      ...undated,
      ...more(moments, options.page),
    );
  },
});
