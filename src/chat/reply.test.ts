import { expect, it } from 'vitest';
import { openCorpus, SAMPLE } from '../../test/opened.ts';
import { plainLine } from '../render/line.ts';
import { pagesOf } from '../render/pages.ts';
import type { Heard } from './chat.ts';
import { openChat } from './open.ts';

it('leads from page to page without asking anew', async () => {
  const { house, store } = await openCorpus(SAMPLE);
  const cost = (line: Parameters<typeof plainLine>[0]) => plainLine(line).length + 1;
  const render = (answer: Parameters<typeof pagesOf>[0]) => pagesOf(answer, { most: 900, cost });
  const chat = openChat(house, store, { mostId: 100, mostInputs: 5, render });
  const ada = { user: 'ada', channel: 'news', conversation: 'ada', alone: false, place: null };
  const titles: string[] = [];
  let heard: Heard | null = chat.command(ada, { command: 'timeline', words: [], options: {} });
  while (heard !== null && titles.length < 99) {
    const { page, next }: Awaited<ReturnType<typeof chat.reply>> = await chat.reply(heard);
    titles.push(plainLine(page.title));
    heard = next;
  }
  expect(heard).toBeNull();
  expect(new Set(titles).size).toBeGreaterThan(2);
  await store.close();
});
