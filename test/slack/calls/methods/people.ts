import type { Json } from '../../state/shapes.ts';
import { install, SCOPES } from '../../state/state.ts';
import { type Asked, type Method, refuse } from './method.ts';

function user({ state, team, args }: Asked): Json {
  const found = state.users.get(String(args.user));
  if (found?.team !== team.id) refuse('user_not_found');
  const { id, name, realName, tz, isBot, isAdmin, deleted } = found;
  return {
    user: {
      id,
      team_id: team.id,
      name,
      deleted,
      real_name: realName,
      tz,
      tz_label: tz,
      tz_offset: 0,
      profile: { real_name: realName, display_name: name, team: team.id },
      is_admin: isAdmin,
      is_owner: false,
      is_restricted: false,
      is_bot: isBot,
      is_app_user: false,
      updated: 1_700_000_000,
    },
  };
}

function whoami({ state, team, args }: Asked): Json {
  const token = state.tokens.get(args.token);
  if (token?.kind === 'app') return { app_name: 'Verbatim', app_id: state.appId };
  return {
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    user: 'verbatim',
    team_id: team.id,
    user_id: team.botUser,
    bot_id: team.botId,
    is_enterprise_install: false,
  };
}

function access({ state, args }: Asked): Json {
  if (args.client_id !== CLIENT.id) refuse('invalid_client_id');
  if (args.client_secret !== CLIENT.secret) refuse('bad_client_secret');
  const code = state.codes.get(args.code);
  const into = state.teams.get(code?.team ?? '');
  if (!into || !state.codes.delete(args.code)) refuse('invalid_code');
  install(state, into, code?.scopes ?? SCOPES);
  return {
    app_id: state.appId,
    authed_user: { id: into.people.ada },
    scope: state.tokens.get(into.botToken)?.scopes.join(',') ?? '',
    token_type: 'bot',
    access_token: into.botToken,
    bot_user_id: into.botUser,
    team: { id: into.id, name: into.name },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** The client id and secret that `oauth.v2.access` takes. */
export const CLIENT = { id: '1111.2222', secret: 'a-local-client-secret' } as const;

const ANY = { token: 'bot', scopes: [], needs: [] } as const;

/** Who is there: `auth.test`, `users.info`, `team.info`, `oauth.v2.access`. */
export const PEOPLE: Readonly<Record<string, Method>> = {
  'auth.test': { ...ANY, run: whoami },
  'users.info': { ...ANY, scopes: ['users:read'], needs: ['user'], run: user },
  'team.info': {
    ...ANY,
    scopes: ['team:read'],
    run: ({ team: { id, name, domain } }) => ({ team: { id, name, domain, email_domain: '' } }),
  },
  'oauth.v2.access': { ...ANY, token: 'none', needs: ['code'], run: access },
};
