import type { Keeping } from '../../../chat/chat.ts';
import { clientFor } from '../calls/client.ts';
import type { Posting } from '../sending/post.ts';
import { installationFor } from './installations.ts';
import type { SlackSettings } from './settings.ts';

/** Longest that a call for a post may take, in milliseconds: it has to end before the post's lease. */
const TIMEOUT_MS = 15_000;

/** The clients of workspaces: the one whose bot token is set, else those that installed the app. */
export function clientsOf(
  { botToken, apiUrl }: SlackSettings,
  keeping: Keeping,
): Posting['clientOf'] {
  if (botToken !== '') {
    const only = clientFor(botToken, apiUrl, TIMEOUT_MS);
    return async () => only;
  }
  return async (team) => {
    const token = (await installationFor(keeping, team))?.bot?.token;
    return token === undefined ? null : clientFor(token, apiUrl, TIMEOUT_MS);
  };
}
