import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { House } from '../ask.ts';
import { loadCommands } from '../commands.ts';
import { storeOf } from '../desk/newsroom.fixture.ts';
import { openDesk } from '../desk/open.ts';
import type { Store } from '../store/store.ts';
import { rehearse } from './rehearse.ts';

const ferry = (town: string): string =>
  `Mayor Olga Brandt of ${town} said that 40 boats had helped. "We are grateful to the crews," Ms Brandt said. The ferry sank on 2 March 2024.`;

describe('the rehearsal', () => {
  let store: Store;

  beforeAll(async () => {
    store = await storeOf([
      { outlet: 'Hill Times', text: ferry('Elm') },
      { outlet: 'Coast News', text: ferry('Oak') },
      { outlet: 'Daily Post', text: `${ferry('Ash')} Harold Finch, 51, of Port Lorne, saw it.` },
    ]);
  });
  afterAll(() => store.close());

  /** Rehearses; gives the names of the commands that were asked, and how often the corpus was looked for. */
  async function rehearsed(percents: readonly number[], signal = new AbortController().signal) {
    const asked: string[] = [];
    const left = [...percents];
    const house: House = {
      commands: (await loadCommands()).map((command) => ({
        ...command,
        answer: async (call) => {
          asked.push(command.name);
          return command.answer(call);
        },
      })),
      desk: openDesk(store, { reread: async () => null }),
      now: () => new Date('2024-03-05'),
      readSoFar: () => left.shift() ?? null,
      log: (fault) => expect.unreachable(String(fault)),
    };
    await rehearse(house, signal);
    return { asked, left };
  }

  it('asks what every chat may ask of the news, and nothing that acts', async () => {
    const { asked } = await rehearsed([]);
    const wanted = (await loadCommands())
      .filter(({ asks, where, acts }) => asks === 'news' && where === 'everywhere' && !acts)
      .map(({ name }) => name);
    expect(new Set(asked)).toEqual(new Set(wanted));
    expect(asked).toContain('numbers');
    expect(asked).not.toContain('export');
  });

  it('waits until the corpus is read or there is enough of it', async () => {
    const { asked, left } = await rehearsed([0, 50]);
    expect(left).toEqual([]);
    expect(asked).not.toEqual([]);
  });

  it('ends when the bot does, also while it waits', async () => {
    expect((await rehearsed([0, 0, 0], AbortSignal.timeout(100))).asked).toEqual([]);
    expect((await rehearsed([], AbortSignal.abort())).asked).toEqual([]);
  });
});
