import type { webApi } from '@slack/bolt';
import { CALL } from '../../../program/program.ts';
import { Refusal } from '../../../refusal.ts';
import { missingFrom, SCOPES, type Scope } from '../app/scopes.ts';
import { clientFor } from '../calls/client.ts';
import { faultOf } from '../calls/fault.ts';

/** Whom a bot token belongs to. */
export interface Identity {
  readonly team: string;
  readonly teamName: string;
  readonly botId: string;
  readonly botUserId: string;
  /** Scopes that were not granted and are only missed. */
  readonly missed: readonly Scope[];
}

const OTHER_KIND = [
  'this is another kind of token',
  'Bot tokens begin with xoxb-, app-level tokens with xapp-',
] as const;

/** What a code of Slack's says of a token, and what to do. */
const SENTENCES: Readonly<Record<string, readonly [sentence: string, hint: string]>> = {
  invalid_auth: [
    'Slack does not know the token',
    'Copy it once more from the app’s pages at api.slack.com/apps',
  ],
  not_authed: ['Slack saw no token', 'Copy it from the app’s pages at api.slack.com/apps'],
  account_inactive: [
    'the token belongs to an app that was removed',
    'Install the app again and copy its new token',
  ],
  token_revoked: ['the token was revoked', 'Install the app again and copy its new token'],
  token_expired: ['the token has expired', 'Install the app again and copy its new token'],
  not_allowed_token_type: OTHER_KIND,
  missing_scope: [
    'the token lacks a scope',
    'An app-level token needs connections:write; for a bot token, use the manifest and reinstall',
  ],
  forbidden_token_type: OTHER_KIND,
};

/** What Slack refused about a setting, in plain words; null for any other trouble. */
export function refusedSetting(setting: string, thrown: unknown): Refusal | null {
  const fault = faultOf(thrown);
  if (fault.kind !== 'refused') return null;
  if (fault.code.startsWith('http_') || fault.code === 'unknown_method')
    return new Refusal(
      'setting',
      `SLACK_API_URL does not lead to Slack’s methods: it answers ${fault.code.replace('http_', '')}.`,
      'It ends in /api/; leave it empty for Slack itself.',
    );
  const [sentence, hint] = SENTENCES[fault.code] ?? [
    `Slack says "${fault.code}"`,
    'See the app’s pages at api.slack.com/apps',
  ];
  return new Refusal('setting', `${setting} does not work: ${sentence}.`, `${hint}.`);
}

/** Checks a bot token and its scopes. Throws a Refusal, or what hinders reaching Slack. */
export async function checkBotToken(token: string, apiUrl: string): Promise<Identity> {
  const client = clientFor(token, apiUrl);
  let told: webApi.AuthTestResponse;
  try {
    told = await client.auth.test();
  } catch (thrown) {
    throw refusedSetting('SLACK_BOT_TOKEN', thrown) ?? thrown;
  }
  const granted = told.response_metadata?.scopes;
  const missing = granted && granted.length > 0 ? missingFrom(granted) : [];
  const needed = missing.filter((scope) => SCOPES[scope].needed);
  if (needed.length > 0)
    throw new Refusal(
      'setting',
      `The Slack app lacks ${needed.map((scope) => `${scope} (${SCOPES[scope].why})`).join(', ')}.`,
      `Give the app the manifest that ${CALL} manifest prints, and reinstall it.`,
    );
  return {
    team: told.team_id ?? '',
    teamName: told.team ?? '',
    botId: told.bot_id ?? '',
    botUserId: told.user_id ?? '',
    missed: missing,
  };
}
