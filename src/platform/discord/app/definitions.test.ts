import { describe, expect, it } from 'vitest';
import type { Command } from '../../../command.ts';
import { loadCommands } from '../../../commands.ts';
import { count, hidden, maybeWords, since, words } from '../../../options/kinds.ts';
import { BRIEF_THIS, definitionsOf } from './definitions.ts';

const TOLD: Command = {
  name: 'tell',
  summary: 'Tells of something',
  where: 'everywhere',
  visibility: 'public',
  asks: 'news',
  options: {
    topic: maybeWords('About what', 'topics'),
    name: words('Whom'),
    since: since(),
    size: count('How many', 5),
    private: hidden(),
  },
  answer: () => Promise.reject(new Error('nobody asks')),
};

describe('the commands as Discord is told of them', () => {
  it('have typed options, the required ones first', () => {
    const [tell] = definitionsOf([TOLD]);
    expect(tell).toMatchObject({
      type: 1,
      name: 'tell',
      description: 'Tells of something',
      options: [
        { type: 3, name: 'name', required: true, autocomplete: false, max_length: 500 },
        { type: 3, name: 'topic', required: false, autocomplete: true },
        { type: 3, name: 'since', autocomplete: false },
        { type: 4, name: 'size', min_value: 1, max_value: 200 },
        { type: 5, name: 'private' },
      ],
    });
  });

  it('stand under one name when they are a group', () => {
    const [told] = definitionsOf([
      { ...TOLD, name: 'tell all' },
      { ...TOLD, name: 'tell one', options: {}, summary: 'Tells one' },
    ]);
    expect(told).toMatchObject({
      name: 'tell',
      description: 'all, one',
      options: [
        { type: 1, name: 'all', options: [{ name: 'name' }, {}, {}, {}, {}] },
        { type: 1, name: 'one', description: 'Tells one', options: [] },
      ],
    });
  });

  it('are for servers, for direct messages and for people who bring the bot along', () => {
    const places = { integration_types: [0, 1], contexts: [0, 1, 2] };
    expect(definitionsOf([TOLD])).toMatchObject([places, { ...places, type: 3, name: BRIEF_THIS }]);
  });

  it('are offered in a server to those who manage channels, where they decide what is posted', async () => {
    const told = definitionsOf(await loadCommands()).filter(
      (one) => one.default_member_permissions !== undefined,
    );
    expect(told).toMatchObject([{ name: 'digest', default_member_permissions: '16' }]);
  });
});
