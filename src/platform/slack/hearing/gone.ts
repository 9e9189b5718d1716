import type { App, InstallationStore } from '@slack/bolt';
import type { Bot } from '../bot.ts';

/** What Slack says of where an event comes from. */
interface From {
  readonly team_id?: string;
  readonly enterprise_id?: string;
  readonly is_enterprise_install?: boolean;
}

/** Stops answering a workspace that takes the bot out, and forgets its installation. */
export function onGone(app: App, bot: Bot, store: InstallationStore | null): void {
  const forget = (body: From, why: string): Promise<void> =>
    bot.run(why, async () => {
      const { team_id, enterprise_id, is_enterprise_install: whole = false } = body;
      const id = (whole ? enterprise_id : team_id) ?? '';
      if (!bot.gone.has(id))
        bot.log.warn({ team: id, why }, 'A Slack workspace has taken the bot out.');
      bot.gone.add(id);
      await store?.deleteInstallation?.({
        teamId: team_id,
        enterpriseId: enterprise_id,
        isEnterpriseInstall: whole,
      } as never);
    });

  app.event('app_uninstalled', ({ body }) => forget(body as From, 'app_uninstalled'));
  app.event('tokens_revoked', ({ event, body }) =>
    (event.tokens.bot ?? []).length > 0
      ? forget(body as From, 'tokens_revoked')
      : Promise.resolve(),
  );

  // Before any listener: nothing is answered where the bot was taken out, but all is acknowledged.
  app.use(async ({ context, next, ...rest }) => {
    const from = [context.teamId, context.enterpriseId].filter((id) => id !== undefined);
    const type = (rest.payload as { readonly type?: string }).type ?? '';
    if (!from.some((id) => bot.gone.has(id)) || type === 'app_uninstalled') return next();
    if ('ack' in rest && typeof rest.ack === 'function') await (rest.ack as () => Promise<void>)();
  });
}
