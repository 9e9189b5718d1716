import { claims, found, nothing } from '../src/answer/build.ts';
import { own } from '../src/answer/words.ts';
import { defineCommand } from '../src/command.ts';
import { count, hidden, maybeWords, since, words } from '../src/options/kinds.ts';

export default defineCommand({
  summary: 'What two outlets have alone, what both have, and which of their figures differ',
  where: 'everywhere',
  visibility: 'public',
  asks: 'news',
  options: {
    a: words(
      'An outlet, an agency, a file, or a number from the first page of /sources',
      'sources',
    ),
    b: words('Another outlet, agency, file or number', 'sources'),
    topic: maybeWords(
      'What they are compared on; leave it out for the stories both report',
      'topics',
    ),
    since: since(),
    size: count('Passages to show in each part', 6),
    private: hidden(),
  },
  async answer({ desk, options }) {
    const { a, b, topic } = options;
    const title = `Compare: ${a} and ${b}${topic === '' ? '' : ` on ${topic}`}`;
    const compared = await desk.compare([a, b], topic, options, { size: options.size, page: 1 });
    const [first, second] = compared.only;
    const blocks = [
      ...claims(own.onlyIn(compared.labels[0]), first),
      ...claims(own.onlyIn(compared.labels[1]), second),
      ...claims(own.both, compared.both),
      ...(compared.figures.length > 0
        ? [{ kind: 'figures' as const, label: own.figuresOfBoth, groups: compared.figures }]
        : []),
    ];
    if (blocks.length === 0) return nothing(title, await desk.searched(options), options);
    return found(title, ...blocks);
  },
});
