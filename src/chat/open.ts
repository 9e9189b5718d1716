import type { House } from '../ask.ts';
import type { Chat, Keeping, Medium } from './chat.ts';
import { completions } from './complete.ts';
import { conversations } from './conversations.ts';
import { formsFor } from './form.ts';
import { hear } from './hear.ts';
import { replier } from './reply.ts';

/** Joins a house to what chats need on one platform. */
export function openChat<Page>(house: House, keeping: Keeping, medium: Medium<Page>): Chat<Page> {
  const commands = house.commands.filter(({ where }) => where !== 'terminal');
  const memory = conversations(house.now);
  return {
    commands,
    ...hear(commands, memory, house.now),
    form: formsFor({ ...house, commands }, medium),
    reply: replier({ ...house, commands }, memory, keeping, medium),
    suggest: async (name, key, typed, place = null) => {
      const option = commands.find((command) => command.name === name)?.options[key];
      const { desk, subscriptions = null } = house;
      return option
        ? completions({ desk, subscriptions, place, command: name }, option, typed)
        : [];
    },
  };
}
