import type { Place } from '../../place.ts';
import { Refusal } from '../../refusal.ts';
import type { Subscription } from '../../store/ledger.ts';

/** Where something is posted, as the ledger has it. */
type Where = Pick<Subscription, 'platform' | 'workspace' | 'channel'>;

const HERE = /^(?:here|this channel|)$/i;
const DIRECT = /^(?:dm|me|to me|direct|direct message)$/i;

/* As both platforms write a channel's mention, with its name or without; a link to it; its id alone. */
const MENTION = /^<#(\w+)(?:\|[^>]*)?>$/;
const LINK = /^https:\/\/discord(?:app)?\.com\/channels\/\d+\/(\d+)$/;
const ID = /^(?:\d{15,22}|[CG][A-Z0-9]{8,})$/;

/**
 * Where somebody wants posts: here, in a direct message, or in another channel. A Refusal when that
 * is no channel, or one they may not decide about.
 */
export async function whereIn(typed: string, place: Place): Promise<Where> {
  const words = typed.trim();
  const isDirect = DIRECT.test(words) || (HERE.test(words) && place.direct);
  if (isDirect) return directOf(place, place.direct ? place.channel : await place.directChannel());
  const channel = HERE.test(words) ? place.channel : await channelIn(words, place);
  if (channel.startsWith('D')) return directOf(place, await place.directChannel());
  if (!(await place.mayDecide(channel))) throw notYours(place);
  return { platform: place.platform, workspace: place.workspace, channel };
}

/** On Discord a direct message is a workspace of its own. */
const directOf = ({ platform, workspace }: Place, channel: string): Where => ({
  platform,
  workspace: platform === 'discord' ? channel : workspace,
  channel,
});

/** Whether a subscription posts to a direct message. */
export const isDirect = ({ platform, workspace, channel }: Where): boolean =>
  platform === 'discord' ? workspace === channel : channel.startsWith('D');

/** Where a subscription posts, as `whereIn` reads it. */
export const whereWords = (where: Where): string =>
  isDirect(where) ? 'dm' : `<#${where.channel}>`;

async function channelIn(words: string, place: Place): Promise<string> {
  const id = MENTION.exec(words)?.[1] ?? LINK.exec(words)?.[1] ?? ID.exec(words)?.[0];
  const channel = id ?? (await place.channelNamed(words.replace(/^#/, '')));
  if (channel !== null) return channel;
  throw new Refusal(
    'bad option',
    `I know no channel "${words}".`,
    'Write here, dm, or the channel as #name.',
  );
}

/** What is said to somebody who may not decide what is posted in a channel. */
const notYours = ({ platform }: Place): Refusal =>
  new Refusal(
    'not allowed',
    'You may not decide what is posted in that channel.',
    platform === 'discord'
      ? 'You need the permission Manage Channels there, and the bot has to be in that server. A direct message is always possible: where: dm.'
      : 'You and the bot have to be members of it. A direct message is always possible: where: dm.',
  );
