import { channelPayload, memberPayload, userPayload } from '../../state/payloads.ts';
import { dmWith } from '../../state/world.ts';
import { refuse } from '../refusals.ts';
import type { House, Route } from './route.ts';

const applicationPayload = ({ world }: House) => ({
  id: world.applicationId,
  name: world.bot.username,
  icon: null,
  description: '',
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  flags: 0,
  owner: userPayload([...world.users.values()].find(({ bot }) => !bot) ?? world.bot),
  team: null,
  redirect_uris: [],
  interactions_endpoint_url: null,
  bot: userPayload(world.bot),
  approximate_guild_count: world.guilds.size,
  integration_types_config: { 0: {}, 1: {} },
});

/** Guilds Discord lists at once. */
const GUILDS_A_LIST = 200;

/** How many guilds Discord recommends for a shard; 2,500 is the most it takes. */
const GUILDS_A_SHARD = 1000;

/** Who the bot is, where it is, and whom it can reach. */
export const APPLICATION_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway/bot',
    answer: ({ url, world, recommendedShards }) => ({
      status: 200,
      body: {
        url: url(),
        shards: Math.max(recommendedShards, Math.ceil(world.guilds.size / GUILDS_A_SHARD)),
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 },
      },
    }),
  },
  {
    method: 'GET',
    path: '/applications/@me',
    answer: (house) => ({ status: 200, body: applicationPayload(house) }),
  },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    answer: ({ world }) => ({
      status: 200,
      body: [...world.guilds.values()].slice(0, GUILDS_A_LIST).map(({ id, name }) => ({
        id,
        name,
        icon: null,
        owner: false,
        permissions: '0',
        features: [],
      })),
    }),
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    schema: () => 'CreatePrivateChannelRequest',
    answer: ({ world }, { body }) => {
      const user = world.users.get(String(body.recipient_id)) ?? refuse('unknownUser');
      return { status: 200, body: channelPayload(world, dmWith(world, user)) };
    },
  },
  {
    method: 'GET',
    path: '/users/:user',
    answer: ({ world }, { params }) => ({
      status: 200,
      body: userPayload(world.users.get(params.user ?? '') ?? refuse('unknownUser')),
    }),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/members/:user',
    answer: ({ world }, { params }) => {
      const guild = world.guilds.get(params.guild ?? '') ?? refuse('unknownGuild');
      const user = guild.members.find(({ id }) => id === params.user) ?? refuse('unknownUser');
      return { status: 200, body: memberPayload(user) };
    },
  },
  {
    method: 'GET',
    path: '/channels/:channel',
    answer: ({ world }, { params }) => {
      const channel = world.channels.get(params.channel ?? '') ?? refuse('unknownChannel');
      if (channel.lacks === 'view' || channel.type === 3) refuse('missingAccess');
      return { status: 200, body: channelPayload(world, channel) };
    },
  },
];
