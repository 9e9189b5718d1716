import type { Call, Channel, Deed, Fault, Message, Team, Token, User, View } from './shapes.ts';

/** A response_url: whom it answers, and what it may replace or delete. */
export interface Hook {
  readonly user: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly at: number;
  original: Message | null;
  uses: number;
}

/** All that the local Slack remembers. Plain maps: a test may read any of them. */
export interface State {
  readonly now: () => number;
  readonly appId: string;
  readonly teams: Map<string, Team>;
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  readonly messages: Message[];
  readonly views: Map<string, View>;
  /** App Home of each user, by user id. */
  readonly homes: Map<string, View>;
  readonly tokens: Map<string, Token>;
  /** OAuth codes that may still be exchanged; with scopes of null all there are. */
  readonly codes: Map<string, { readonly team: string; readonly scopes: readonly string[] | null }>;
  readonly triggers: Map<string, { readonly user: string; readonly at: number; used: boolean }>;
  /** Where interactions may be answered, by path. */
  readonly hooks: Map<string, Hook>;
  /** Socket Mode addresses that were given out and not yet used. */
  readonly tickets: Set<string>;
  readonly deeds: Deed[];
  readonly calls: Call[];
  readonly faults: Fault[];
  /** Told of every deed as it happens. */
  readonly watchers: Set<(deed: Deed) => void>;
  /** A new id of Slack's form: the letters, then figures. */
  readonly id: (letters: string) => string;
  /** A message's timestamp: seconds and six figures, never the same twice. */
  readonly ts: () => string;
}

/** Scopes the bot has unless a test takes some away. */
export const SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'channels:join',
  'channels:read',
  'chat:write',
  'chat:write.public',
  'commands',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'team:read',
  'users:read',
] as const;

/** An empty memory on a clock. */
export function createState(now: () => number): State {
  let count = 0;
  let last = 0;
  return {
    now,
    appId: 'A0LOCAL001',
    teams: new Map(),
    users: new Map(),
    channels: new Map(),
    messages: [],
    views: new Map(),
    homes: new Map(),
    tokens: new Map(),
    codes: new Map(),
    triggers: new Map(),
    hooks: new Map(),
    tickets: new Set(),
    deeds: [],
    calls: [],
    faults: [],
    watchers: new Set(),
    id: (letters) => `${letters}0LOCAL${String(++count).padStart(4, '0')}`,
    ts: () => {
      last = Math.max(last + 1, now() * 1000);
      return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, '0')}`;
    },
  };
}

/** A workspace with two people, four channels and the bot as a member of `general` and `news`. */
export function addTeam(
  state: State,
  name: string,
  { scopes = SCOPES, installed = true }: { scopes?: readonly string[]; installed?: boolean } = {},
): Team {
  const id = state.id('T');
  const person = (login: string, realName: string, tz: string, isBot = false): string => {
    const user = state.id('U');
    const isAdmin = login === 'ada';
    const made = { id: user, team: id, name: login, realName, tz, isBot, isAdmin, deleted: false };
    state.users.set(user, made);
    return user;
  };
  const ada = person('ada', 'Ada Byron', 'Europe/London');
  const ben = person('ben', 'Ben Okri', 'America/New_York');
  const botUser = person('verbatim', 'Verbatim', 'America/Los_Angeles', true);
  const channel = (called: string, kind: Channel['kind'], members: string[], archived = false) => {
    const made: Channel = {
      id: state.id(kind === 'private' ? 'G' : 'C'),
      team: id,
      name: called,
      kind,
      members: new Set(members),
      archived,
    };
    state.channels.set(made.id, made);
    return made.id;
  };
  const team: Team = {
    id,
    name,
    domain: name.toLowerCase().replaceAll(' ', '-'),
    botUser,
    botId: state.id('B'),
    botToken: `xoxb-${id}-local`,
    people: { ada, ben },
    channels: {
      general: channel('general', 'public', [ada, ben, botUser]),
      news: channel('news', 'public', [ada, ben, botUser]),
      elsewhere: channel('elsewhere', 'public', [ada, ben]),
      secret: channel('secret', 'private', [ada]),
      old: channel('old', 'public', [ada, botUser], true),
    },
  };
  state.teams.set(id, team);
  if (installed) install(state, team, scopes);
  return team;
}

/** Gives a workspace's bot its token. */
export function install(state: State, team: Team, scopes: readonly string[] = SCOPES): void {
  const { botToken: value, id } = team;
  state.tokens.set(value, { value, kind: 'bot', team: id, scopes, state: 'good' });
}

/** The direct conversation of a user with the bot; made when there is none. */
export function directWith(state: State, user: string): Channel {
  const { team } = userOf(state, user);
  const bot = teamOf(state, team).botUser;
  const found = [...state.channels.values()].find((c) => c.kind === 'im' && c.members.has(user));
  if (found) return found;
  const members = new Set([user, bot]);
  const id = state.id('D');
  const made: Channel = { id, team, name: 'directmessage', kind: 'im', members, archived: false };
  state.channels.set(made.id, made);
  return made;
}

const found = <T>(thing: T | undefined, name: string): T => {
  if (thing === undefined) throw new Error(`the local Slack knows no ${name}`);
  return thing;
};

/** The user with an id; throws on a mistaken test. */
export const userOf = (state: State, id: string): User => found(state.users.get(id), `user ${id}`);

/** The workspace with an id; throws on a mistaken test. */
export const teamOf = (state: State, id: string): Team =>
  found(state.teams.get(id), `workspace ${id}`);

/** The channel with an id; throws on a mistaken test. */
export const channelOf = (state: State, id: string): Channel =>
  found(state.channels.get(id), `channel ${id}`);

/** Notes what the bot did and tells who waits for it. */
export function note(state: State, deed: Omit<Deed, 'at'>): void {
  const whole = { ...deed, at: state.now() };
  state.deeds.push(whole);
  for (const watch of [...state.watchers]) watch(whole);
}
