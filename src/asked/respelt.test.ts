import { describe, expect, it } from 'vitest';
import { found, nothing } from '../answer/build.ts';
import type { Command } from '../command.ts';
import type { Desk } from '../desk/desk.ts';
import { words } from '../options/kinds.ts';
import { answerRespelt } from './respelt.ts';

const command: Command = {
  name: 'tell',
  summary: 'Tells of ferries',
  where: 'everywhere',
  visibility: 'public',
  asks: 'news',
  options: { topic: words('What it is about', 'topics') },
  answer: async ({ options: { topic } }) =>
    topic === 'ferry' ? found('Found') : nothing('None', { articles: 1, passages: 2 }),
};

const call = (topic: string) => ({
  desk: { respelt: async (typed: string) => typed.replace('fery', 'ferry') } as Desk,
  ...{ options: { topic }, commands: [command], subscriptions: null, place: null },
});

describe('what finds nothing', () => {
  it('is answered for the words as the news spells them, which it says', async () => {
    expect(await answerRespelt(command, call('fery'), true)).toMatchObject({
      tone: 'found',
      blocks: [{ kind: 'note', text: 'Taken for ferry, the nearest spelling in the corpus.' }],
    });
  });

  it('is left so where another spelling finds nothing either, or the corpus is still being read', async () => {
    expect(await answerRespelt(command, call('fery boat'), true)).toMatchObject({
      tone: 'nothing',
    });
    expect(await answerRespelt(command, call('fery'), false)).toMatchObject({ tone: 'nothing' });
  });
});
