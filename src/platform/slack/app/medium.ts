import type { Answer, AnswerBlock } from '../../../answer/answer.ts';
import type { Medium } from '../../../chat/chat.ts';
import { type Command, firstWords } from '../../../command.ts';
import type { Page } from '../../../render/pages.ts';
import { slackMedium } from '../../../render/slack/render.ts';
import { slackName } from './names.ts';

/** What a chat needs to know of Slack: our own words name each command as it is called there. */
export function mediumFor(commands: readonly Command[], prefix: string): Medium<Page> {
  const names = [...firstWords(commands)].join('|');
  const written = new RegExp(`(?<![\\w/.:])/(${names})(?![\\w/-])`, 'g');
  const renamed = (words: string): string =>
    words.replace(written, (_, name: string) => `/${slackName(name, prefix)}`);
  return { ...slackMedium, render: (answer) => slackMedium.render(inOwnWords(answer, renamed)) };
}

/** An answer with each sentence of our own words put through `say`. */
const inOwnWords = (answer: Answer, say: (words: string) => string): Answer => ({
  ...answer,
  title: answer.tone === 'refused' ? say(answer.title) : answer.title,
  blocks: answer.blocks.map((block): AnswerBlock => {
    if (block.kind === 'note') return { ...block, text: say(block.text) };
    if (block.kind !== 'commands') return block;
    const commands = block.commands.map(({ usage, summary, options }) => ({
      usage: say(usage),
      summary: say(summary),
      options: options.map(({ usage: key, help }) => ({ usage: key, help: say(help) })),
    }));
    return { ...block, commands };
  }),
});
