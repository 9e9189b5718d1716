/** The command that takes any other as its first word. */
export const ALL = 'verbatim';

/**
 * Names of Slack's own commands: it refuses a manifest that has one of them. Its list is not
 * published whole; these are known (https://slack.com/help/articles/201259356).
 */
const TAKEN: ReadonlySet<string> = new Set([
  ...['active', 'apps', 'archive', 'away', 'call', 'collapse', 'dm', 'dnd', 'expand', 'feed'],
  ...['feedback', 'invite', 'join', 'kick', 'leave', 'me', 'msg', 'mute', 'open', 'part', 'prefs'],
  ...['pro', 'remind', 'remove', 'rename', 'search', 'shortcuts', 'shrug', 'star', 'status'],
  ...['topic', 'unarchive', 'who'],
]);

/** A command's name on Slack, without the slash: prefixed, and never one of Slack's own. */
export function slackName(command: string, prefix: string): string {
  const [first = '', ...rest] = command.split(' ');
  const name = TAKEN.has(`${prefix}${first}`) ? `${ALL}-${first}` : `${prefix}${first}`;
  return [name, ...rest].join(' ');
}

/** The command that is meant by a name on Slack, with or without its prefix. */
export function commandNamed(name: string, prefix: string): string {
  const bare = name.replace(/^\//, '');
  for (const before of [prefix, `${ALL}-`])
    if (before !== '' && bare.startsWith(before)) return bare.slice(before.length);
  return bare;
}
