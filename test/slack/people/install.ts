import { CLIENT } from '../calls/methods/people.ts';
import type { Team } from '../state/shapes.ts';
import type { State } from '../state/state.ts';

/** A workspace's admin who installs the app. */
export interface Installing {
  /** A code that `oauth.v2.access` exchanges once for the workspace's token. */
  code(team: Team, scopes?: readonly string[]): string;
  /**
   * Opens the app's install page, agrees to what it asks for and comes back with a code, as a
   * browser would. Gives the page the app shows at the end. Throws when the page leads elsewhere.
   */
  approve(
    team: Team,
    installUrl: string,
  ): Promise<{ readonly status: number; readonly page: string }>;
}

/** The verbs of installing. */
export function installing(state: State): Installing {
  const code = (team: Team, scopes?: readonly string[]): string => {
    const made = state.id('code-');
    state.codes.set(made, { team: team.id, scopes: scopes ?? null });
    return made;
  };
  return {
    code,
    approve: async (team, installUrl) => {
      const { to, cookie } = await leave(installUrl);
      const asked = to.searchParams;
      if (to.pathname !== '/oauth/v2/authorize' || asked.get('client_id') !== CLIENT.id)
        throw new Error(`the install page leads to ${to.href}`);
      const back = new URL(asked.get('redirect_uri') ?? '/slack/oauth_redirect', installUrl);
      back.searchParams.set('code', code(team, asked.get('scope')?.split(',')));
      back.searchParams.set('state', asked.get('state') ?? '');
      const page = await fetch(back, { headers: { cookie }, redirect: 'manual' });
      return { status: page.status, page: await page.text() };
    },
  };
}

/** Follows an install page to Slack: it redirects there, or shows a button that does. */
async function leave(installUrl: string): Promise<{ to: URL; cookie: string }> {
  const page = await fetch(installUrl, { redirect: 'manual' });
  const link = /href="([^"]*\/oauth\/v2\/authorize[^"]*)"/.exec(await page.text())?.[1];
  const to = page.headers.get('location') ?? link?.replaceAll('&amp;', '&');
  if (!to) throw new Error(`${installUrl} leads nowhere`);
  const cookies = page.headers.getSetCookie().map((one) => one.split(';')[0]);
  return { to: new URL(to, installUrl), cookie: cookies.join('; ') };
}
