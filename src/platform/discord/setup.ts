import { OAuth2Scopes, PermissionFlagsBits, PermissionsBitField, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { counted } from '../../answer/words.ts';
import { type Check, missing, type SetUp, sound } from '../setup.ts';

/** What the bot does in a server: read where it is spoken to, and answer there. */
const PERMISSIONS = new PermissionsBitField([
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.CreatePublicThreads,
  PermissionFlagsBits.ReadMessageHistory,
]).bitfield;

/** Where a bot is added: https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow */
const inviteOf = (client: string): string => {
  const link = new URL('https://discord.com/oauth2/authorize');
  link.searchParams.set('client_id', client);
  link.searchParams.set('scope', [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '));
  link.searchParams.set('permissions', String(PERMISSIONS));
  return link.href;
};

const STEPS = [
  'Open https://discord.com/developers/applications and choose New Application.',
  'On the page Bot, choose Reset Token and write it into .env as DISCORD_TOKEN. No intent has to be switched on.',
  'On the page Installation, tick User Install and Guild Install.',
  'Run this again: it checks the token and prints the link that adds the bot to a server.',
  'Run npm start, and type /help in Discord.',
];

const application = z.object({ id: z.string(), name: z.string() });

/** How to set up Discord, and what the token says when there is one. */
export async function setUpDiscord(token: string, apiUrl: string): Promise<SetUp> {
  const checks = token === '' ? [] : await checksOf(token, apiUrl);
  return { platform: 'Discord', steps: STEPS, checks };
}

async function checksOf(token: string, apiUrl: string): Promise<Check[]> {
  const rest = new REST({ api: apiUrl, retries: 0, timeout: 10_000 }).setToken(token);
  try {
    const { id, name } = application.parse(await rest.get(Routes.currentApplication()));
    const guilds = z.array(z.unknown()).parse(await rest.get(Routes.userGuilds()));
    return [
      sound(`The token is right: it belongs to the application ${name}.`),
      guilds.length > 0
        ? sound(`The bot is in ${serverCount(guilds.length)}.`)
        : missing('The bot is in no server yet. Open the link below to add it to one.'),
      sound(`This link adds the bot to a server: ${inviteOf(id)}`),
    ];
  } catch (fault) {
    return [faultOf(fault)];
  }
}

/** Servers that Discord lists at once: https://docs.discord.com/developers/resources/user#get-current-user-guilds */
const MOST_LISTED = 200;

const serverCount = (listed: number): string =>
  listed < MOST_LISTED ? counted(listed, 'server') : `${MOST_LISTED} servers or more`;

const faultOf = (fault: unknown): Check =>
  (fault as { status?: number }).status === 401
    ? missing('DISCORD_TOKEN is not right. Reset it on the page Bot and copy it again.')
    : missing(
        'Discord cannot be reached. Check the network, or DISCORD_API_URL, and run this again.',
      );
