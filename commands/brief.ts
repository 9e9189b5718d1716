import { claims, found, nothing } from '../src/answer/build.ts';
import { defineCommand } from '../src/command.ts';
import { count, hidden, maybeWords, since } from '../src/options/kinds.ts';

export default defineCommand({
  summary:
    'A short brief of a topic, or of the largest recent story, in the sources\u2019 own sentences',
  where: 'everywhere',
  visibility: 'public',
  asks: 'news',
  options: {
    topic: maybeWords(
      'What the brief is about; leave it out for the largest recent story',
      'topics',
    ),
    since: since(),
    size: count('Sentences', 6),
    private: hidden(),
  },
  async answer({ desk, options }) {
    const title = options.topic === '' ? 'Brief' : `Brief: ${options.topic}`;
    const brief = await desk.brief(options.topic, options, { size: options.size, page: 1 });
    if (brief.length === 0) return nothing(title, await desk.searched(options), options);
    return found(title, ...claims('', brief));
  },
});
