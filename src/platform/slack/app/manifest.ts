import { byFirstWord, type Command, usage } from '../../../command.ts';
import { ALL, slackName } from './names.ts';
import { ALL_SCOPES } from './scopes.ts';
import { slackWords } from './words.ts';

/** What the app is made for. */
export interface ManifestFor {
  /** Put before each slash command. */
  readonly prefix: string;
  /** The public address of HTTP mode, without a path; null: Socket Mode. */
  readonly address: string | null;
}

/** Where Slack sends everything in HTTP mode. */
export const ENDPOINT = '/slack/events';

/** The events the bot hears. */
const EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.im',
  'tokens_revoked',
];

/** Slack's app manifest, made from the commands: https://docs.slack.dev/reference/app-manifest. */
export function manifestOf(commands: readonly Command[], { prefix, address }: ManifestFor) {
  const site = address?.replace(/\/+$/, '') ?? null;
  const url = site === null ? null : site + ENDPOINT;
  const request = url === null ? {} : { request_url: url };
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: slackWords.name,
      description: slackWords.description,
      long_description: slackWords.about,
    },
    features: {
      ...FEATURES,
      slash_commands: [ANY_COMMAND, ...commandsOf(commands)].map(({ command, ...told }) => ({
        command: `/${slackName(command, prefix)}`,
        ...told,
        ...(url === null ? {} : { url }),
      })),
    },
    oauth_config: {
      scopes: { bot: ALL_SCOPES },
      ...(site === null ? {} : { redirect_urls: [`${site}/slack/oauth_redirect`] }),
    },
    settings: {
      event_subscriptions: { ...request, bot_events: EVENTS },
      interactivity: {
        is_enabled: true,
        ...request,
        ...(url === null ? {} : { message_menu_options_url: url }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: address === null,
      token_rotation_enabled: false,
    },
  };
}

const FEATURES = {
  app_home: {
    home_tab_enabled: true,
    messages_tab_enabled: true,
    messages_tab_read_only_enabled: false,
  },
  agent_view: {
    agent_description: slackWords.agent,
    suggested_prompts: [slackWords.prompts.brief, slackWords.prompts.help].map(
      ([title, message]) => ({ title, message }),
    ),
  },
  bot_user: { display_name: slackWords.name, always_online: true },
  shortcuts: [
    {
      name: slackWords.brief,
      type: 'message',
      callback_id: 'brief_this',
      description: slackWords.briefHelp,
    },
  ],
};

/** The command that takes any other as its first word. */
const ANY_COMMAND = {
  command: ALL,
  description: slackWords.all,
  usage_hint: slackWords.allHint,
  // Channels are then named by their ids.
  should_escape: true,
};

/** One command for each first word of ours. */
const commandsOf = (commands: readonly Command[]) =>
  [...byFirstWord(commands)].map(([command, members]) => ({
    command,
    description: members.map(({ summary }) => summary).join('. '),
    ...hintOf(members),
    should_escape: members.some(takesChannel),
  }));

const takesChannel = ({ options }: Command): boolean =>
  Object.values(options).some(({ kind }) => kind === 'channel');

/** How commands are written after their name; none for one that takes nothing. */
function hintOf(commands: readonly Command[]): { readonly usage_hint?: string } {
  const hint = commands.map((command) => usage(command).split(' ').slice(1).join(' ')).join(' | ');
  return hint === '' ? {} : { usage_hint: hint };
}
