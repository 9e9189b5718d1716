import { objectsOf } from '../../judging/rules/checks.ts';
import type { Subject } from '../../judging/rules/rule.ts';
import type { Command, Json } from '../../state/shapes.ts';
import { refuse } from '../refusals.ts';
import type { House, Route } from './route.ts';

/**
 * 200 creations a day:
 * https://docs.discord.com/developers/interactions/application-commands#registering-a-command
 */
const CREATES_A_DAY = 200;

/** An option as Discord gives it back: what is false or empty by default is left out. */
const kept = (option: Json): Json =>
  Object.fromEntries(
    Object.entries(option)
      .filter(([, value]) => value !== false && value !== null && value !== undefined)
      .map(([key, value]) => [key, key === 'options' ? objectsOf(value).map(kept) : value]),
  );

function registered(house: House, draft: Json): Command {
  const type = (draft.type ?? 1) as Command['type'];
  const before = house.world.commands.find((one) => one.name === draft.name && one.type === type);
  if (!before && ++house.created > CREATES_A_DAY) refuse('tooManyCreates');
  const { options, id: _id, ...rest } = draft;
  return {
    default_member_permissions: null,
    dm_permission: true,
    contexts: null,
    integration_types: [0],
    nsfw: false,
    name_localizations: null,
    description: '',
    description_localizations: null,
    ...rest,
    id: before?.id ?? house.world.newId(),
    application_id: house.world.applicationId,
    version: house.world.newId(),
    type,
    name: String(draft.name),
    ...(objectsOf(options).length > 0 && {
      options: objectsOf(options).map(kept) as unknown as NonNullable<Command['options']>,
    }),
  };
}

const subject = (kind: 'command' | 'commands', value: Json, at: Subject['at'] = []): Subject => ({
  kind,
  value,
  at,
  before: null,
});

const PATH = '/applications/:application/commands';

/** Registering commands, for all guilds. */
export const COMMAND_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    answer: (house) => ({ status: 200, body: house.world.commands }),
  },
  {
    method: 'PUT',
    path: PATH,
    schema: () => 'ApplicationCommandUpdateRequest[]',
    subjects: (_house, { body }) => [
      subject('commands', { commands: body }),
      ...objectsOf(body).map((draft, n) => subject('command', draft, [n])),
    ],
    answer: (house, { body }) => {
      house.world.commands = objectsOf(body).map((draft) => registered(house, draft));
      return { status: 200, body: house.world.commands };
    },
  },
];
