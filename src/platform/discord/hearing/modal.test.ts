import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../../commands.ts';
import { LIMITS } from '../../../render/discord/limits.ts';
import { modalOf } from './modal.ts';

describe('a modal', () => {
  it('has a title that is cut to its length and ends in no half of a character', async () => {
    const command = (await loadCommands()).find(({ name }) => name === 'digest edit');
    if (!command) throw new Error('there is no digest edit');
    const id = 'a'.repeat(LIMITS.title.most - '/digest edit '.length - 1);
    const asked = { command: command.name, words: [], options: { id: `${id}🚢` } };
    const { title } = modalOf({ command, inputs: [], asked, id: 'x' }, true);
    expect(title).toBe(`/digest edit ${id}\uFFFD`);
  });
});
