import { type Reply, refuse } from '../refusals.ts';
import { objectsOf } from '../rules/checks.ts';
import type { Subject } from '../rules/rule.ts';
import type { Command, Id, Json } from '../wire.ts';
import { type Call, type House, NO_CONTENT, type Route } from './route.ts';

/** The commands of a scope: a guild's id, or `global`. */
const commandsOf = ({ world }: House, scope: Id): Command[] => {
  const known = world.commands.get(scope) ?? [];
  world.commands.set(scope, known);
  return known;
};

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

function registered(house: House, scope: Id, draft: Json): Command {
  const type = (draft.type ?? 1) as Command['type'];
  const commands = commandsOf(house, scope);
  const before = commands.find((one) => one.name === draft.name && one.type === type);
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
    ...(scope !== 'global' && { guild_id: scope }),
    ...(objectsOf(options).length > 0 && {
      options: objectsOf(options).map(kept) as unknown as NonNullable<Command['options']>,
    }),
  };
}

function put(house: House, scope: Id, drafts: readonly Json[]): Command[] {
  const next = drafts.map((draft) => registered(house, scope, draft));
  house.world.commands.set(scope, next);
  return next;
}

function post(house: House, scope: Id, draft: Json): Reply {
  const command = registered(house, scope, draft);
  const others = commandsOf(house, scope).filter(({ id }) => id !== command.id);
  const created = others.length === commandsOf(house, scope).length;
  house.world.commands.set(scope, [...others, command]);
  return { status: created ? 201 : 200, body: command };
}

function patch(house: House, scope: Id, id: string, change: Json): Reply {
  const before = one(house, scope, id);
  const after = registered(house, scope, { ...before, ...change, name: before.name });
  const renamed = { ...after, id: before.id, name: String(change.name ?? before.name) };
  house.world.commands.set(
    scope,
    commandsOf(house, scope).map((command) => (command.id === id ? renamed : command)),
  );
  return { status: 200, body: renamed };
}

function remove(house: House, scope: Id, id: string): Reply {
  const gone = one(house, scope, id);
  house.world.commands.set(
    scope,
    commandsOf(house, scope).filter((command) => command !== gone),
  );
  return NO_CONTENT;
}

const one = (house: House, scope: Id, id: string): Command =>
  commandsOf(house, scope).find((command) => command.id === id) ?? refuse('unknownCommand');

const subject = (kind: 'command' | 'commands', value: Json, at: Subject['at'] = []): Subject => ({
  kind,
  value,
  at,
  before: null,
});

const scopeOf = ({ params }: Call): Id => params.guild ?? 'global';

const routesUnder = (path: string): readonly Route[] => [
  {
    method: 'GET',
    path,
    answer: (house, call) => ({ status: 200, body: commandsOf(house, scopeOf(call)) }),
  },
  {
    method: 'PUT',
    path,
    schema: () => 'ApplicationCommandUpdateRequest[]',
    subjects: (_house, { body }) => [
      subject('commands', { commands: body }),
      ...objectsOf(body).map((draft, n) => subject('command', draft, [n])),
    ],
    answer: (house, call) => ({
      status: 200,
      body: put(house, scopeOf(call), objectsOf(call.body)),
    }),
  },
  {
    method: 'POST',
    path,
    schema: () => 'ApplicationCommandCreateRequest',
    subjects: (_house, { body }) => [subject('command', body)],
    answer: (house, call) => post(house, scopeOf(call), call.body),
  },
  {
    method: 'GET',
    path: `${path}/:command`,
    answer: (house, call) => ({
      status: 200,
      body: one(house, scopeOf(call), call.params.command ?? ''),
    }),
  },
  {
    method: 'PATCH',
    path: `${path}/:command`,
    schema: () => 'ApplicationCommandPatchRequestPartial',
    subjects: (house, call) => [
      subject('command', { ...one(house, scopeOf(call), call.params.command ?? ''), ...call.body }),
    ],
    answer: (house, call) => patch(house, scopeOf(call), call.params.command ?? '', call.body),
  },
  {
    method: 'DELETE',
    path: `${path}/:command`,
    answer: (house, call) => remove(house, scopeOf(call), call.params.command ?? ''),
  },
];

/** Registering commands, globally and for one guild. */
export const COMMAND_ROUTES: readonly Route[] = [
  ...routesUnder('/applications/:application/commands'),
  ...routesUnder('/applications/:application/guilds/:guild/commands'),
];
