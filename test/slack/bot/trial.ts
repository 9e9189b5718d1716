import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { openChat } from '../../../src/chat/open.ts';
import { mediumFor } from '../../../src/platform/slack/app/medium.ts';
import { connectSlack } from '../../../src/platform/slack/connect.ts';
import type { SlackSettings } from '../../../src/platform/slack/connection/settings.ts';
import { type Opened, openCorpus } from '../../opened.ts';
import type { SlackServer } from '../server.ts';
import { settingsFor } from '../settings.ts';

/** Articles about a made-up harbour; the last one is out for mischief. */
const ARTICLES: Readonly<Record<string, string>> = {
  'gazette.txt': `Headline: Harbour ferry to close for repairs
Source: Elm Gazette
Author: Jo Hart
Date: 2024-01-30
URL: https://elm.example/ferry?a=1&b=2

Mira Lund, the mayor of Elmport, said on Tuesday that the harbour ferry will close for 12 days.

"We will not let an unsafe boat leave this harbour," Mira Lund said.

Mira Lund told reporters that more than 40 workers will repair the ferry. The council voted on Monday to pay for the work.

Mira Lund was elected mayor of Elmport in 2021. Fishermen in Elmport welcomed the decision.

Mira Lund promised that school buses will replace the ferry. Mira Lund also thanked the crew.
`,
  'post.txt': `Headline: Elmport counts the cost of its ferry
Source: Coast Post
Date: 2024-02-01
URL: https://coast.example/cost

The harbour ferry in Elmport will close for 14 days, the harbour master Ines Vale said.

"It was never only 12 days," Ines Vale said on Thursday.

At least 40 workers are needed, Ines Vale said. Mira Lund said the council had no choice.

Police said 3 people were hurt when the ferry struck a pier in December.
`,
  'mischief.txt': `Headline: <!channel> *free* prizes & <https://evil.example|more> :tada:
Source: @everyone <@U0ADA>
Date: 2024-02-02
URL: javascript:alert(1)

Mischief Maker, a spokesman for <!here> and @channel, said *bold* _sly_ ~gone~ \`code\` words on Friday.

"Click <https://evil.example|the bank> & win :moneybag: at https://evil.example now," Mischief Maker said.
`,
};

/** The program's parts over a small corpus, and what they wrote into the log. */
export interface Trial {
  readonly opened: Opened;
  readonly log: string[];
  /** Connects the real bot to a local Slack; another call is another start of the program. */
  connect(slack: SlackServer, settings?: Partial<SlackSettings>): ReturnType<typeof connectSlack>;
  close(): Promise<void>;
}

/** Reads the made-up articles, and more of them where a test brings some. */
export async function openTrial(more: Readonly<Record<string, string>> = {}): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'slack-'));
  for (const [name, text] of Object.entries({ ...ARTICLES, ...more }))
    await writeFile(join(folder, name), text);
  const opened = await openCorpus(folder);
  const log: string[] = [];
  const { house, store } = opened;
  return {
    opened,
    log,
    connect: (slack, settings) =>
      connectSlack(
        { ...settingsFor(slack), ...settings },
        {
          chat: openChat(house, store, mediumFor(house.commands, settings?.prefix ?? '')),
          keeping: store,
          knows: () => store.totals({}),
          log: pino(
            { level: 'info', base: null },
            { write: (line: string) => void log.push(line) },
          ),
        },
      ),
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
