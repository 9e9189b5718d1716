import type { DraftBlock } from '../src/answer/answer.ts';
import { claims, found, note, nothing } from '../src/answer/build.ts';
import { own } from '../src/answer/words.ts';
import { defineCommand } from '../src/command.ts';
import { hidden, since, words } from '../src/options/kinds.ts';

export default defineCommand({
  summary: 'Which figures the sources give for something, and whether they agree',
  where: 'everywhere',
  visibility: 'public',
  asks: 'news',
  options: {
    topic: words('What is counted, such as attacks, people killed, cost of the bridge', 'topics'),
    since: since(),
    private: hidden(),
  },
  async answer({ desk, options }) {
    const title = `Numbers: ${options.topic}`;
    const [{ items: groups, more, without }, unknown] = await Promise.all([
      desk.figures(options.topic, options),
      desk.uncounted(options.topic, options),
    ]);
    const uncounted = claims(own.uncounted, unknown);
    if (groups.length === 0 && uncounted.length === 0) {
      const there = (await desk.tells(options.topic, options)) ? own.noFigure : '';
      return nothing(title, await desk.searched(options), { ...options, there });
    }
    const counted: DraftBlock[] =
      groups.length === 0 ? [] : [{ kind: 'figures', label: '', groups }];
    const apart = groups.length === 0 || without === '' ? [] : [note(own.figuresWithout(without))];
    return found(
      title,
      ...apart,
      ...counted,
      ...(more ? [note(own.moreFigures)] : []),
      ...uncounted,
    );
  },
});
