import type {
  AllMiddlewareArgs,
  App,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import { blankForm } from '../../../chat/form.ts';
import { Refusal } from '../../../refusal.ts';
import { inTime } from '../../within.ts';
import { askerAt, isAtHome } from '../asker/spot.ts';
import type { Bot } from '../bot.ts';
import { offersFor } from '../forms/element.ts';
import { filledInto, originOf } from '../forms/filled.ts';
import { formOf } from '../forms/opening.ts';
import { FORMS, formView } from '../forms/view.ts';
import { publishHome } from './home.ts';

type Submitted = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** Answers forms: what a select offers, the choice of a command, and what was filled in. */
export function onForms(app: App, bot: Bot): void {
  app.options(/.*/, ({ body, options, ack, client }) =>
    bot.run('suggestions', async () => {
      const metadata = body.view?.private_metadata;
      const { command = null, place = null } = metadata ? originOf(metadata) : {};
      const asker = place && askerAt(client, place, false);
      const suggesting = bot.chat.suggest(
        command ?? '',
        options.action_id,
        options.value,
        asker?.place,
      );
      const suggested = await inTime(suggesting, [], (fault) =>
        bot.log.error({ err: fault }, 'Suggestions failed'),
      );
      await ack({ options: offersFor(options.value, suggested) });
    }),
  );

  app.view<ViewSubmitAction>(/.*/, (submitted) => {
    switch (submitted.view.callback_id) {
      case FORMS.choose:
        return bot.run('choice of a command', () => choose(bot, submitted));
      case FORMS.ask:
        return bot.run('form', () => ask(bot, submitted));
      default:
        return submitted.ack();
    }
  });
}

/** The form of the chosen command takes the place of the choice. */
async function choose(bot: Bot, { view, ack }: Submitted): Promise<void> {
  const chosen = view.state.values.command?.command?.selected_option?.value;
  const command = bot.chat.commands.find(({ name }) => name === chosen);
  if (!command) return ack();
  const next = formView(blankForm(command), originOf(view.private_metadata).place);
  await ack({ response_action: 'update', view: next as never });
}

/**
 * Answers what was asked where the form was called; what cannot be read is said in the form. Where no
 * more was said than what is to change, the form shows its values of now.
 */
async function ask(bot: Bot, { view, body: { user }, ack, client }: Submitted): Promise<void> {
  const { command, told, place } = originOf(view.private_metadata);
  const spot = { ...place, user: user.id };
  const asked = { command: command ?? '', words: [], options: told };
  const asker = askerAt(client, spot, isAtHome(spot));
  const heard = bot.chat.filled(asker, asked, filledInto(view.state.values));
  const { wanted } = heard;
  if (wanted instanceof Refusal && wanted.option !== null && wanted.option in view.state.values)
    return ack({
      response_action: 'errors',
      errors: { [wanted.option]: `${wanted.message} ${wanted.hint}` },
    });
  const form = await formOf(bot, heard);
  if (form && !(form instanceof Refusal))
    return ack({ response_action: 'update', view: formView(form, spot) as never });
  await ack();
  await bot.answer(client, spot, form ? { ...heard, wanted: form } : heard);
  if (isAtHome(spot)) await publishHome(bot, client, { team: spot.team, user: user.id });
}
