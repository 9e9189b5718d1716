import type { Form, Heard } from '../../../chat/chat.ts';
import { Refusal } from '../../../refusal.ts';
import { inTime } from '../../within.ts';
import type { Spot } from '../asker/spot.ts';
import type { Bot } from '../bot.ts';
import type { Client } from '../calls/client.ts';
import { faultOf } from '../calls/fault.ts';
import { persist } from '../calls/persist.ts';
import { formView } from './view.ts';

/** Where a form is opened from. */
export interface Opening {
  readonly spot: Spot;
  /** Good for one form, within three seconds. */
  readonly triggerId: string;
}

/** Tries after the first: a trigger does not last. */
const MORE_TRIES = 2;

/** Opens a form; where it cannot be opened, answers what was heard. */
export async function openView(
  bot: Bot,
  client: Client,
  { spot, triggerId }: Opening,
  view: object,
  otherwise: Heard,
): Promise<void> {
  const open = () => client.apiCall('views.open', { trigger_id: triggerId, view });
  try {
    await persist(open, { more: MORE_TRIES });
  } catch (thrown) {
    const fault = faultOf(thrown);
    // The first try had opened it.
    if (fault.kind === 'refused' && fault.code === 'exchanged_trigger_id') return;
    await bot.answer(client, spot, otherwise);
  }
}

/** The form that was wanted; null when none was, or it is not to be had. */
export const formOf = ({ chat, log }: Bot, heard: Heard): Promise<Form | Refusal | null> =>
  inTime(chat.form(heard), null, (fault) => log.error({ err: fault }, 'A form failed'));

/** Opens the form that was wanted, with its values of now. False where none was wanted. */
export async function openWanted(
  bot: Bot,
  client: Client,
  opening: Opening,
  heard: Heard,
): Promise<boolean> {
  const form = await formOf(bot, heard);
  if (form === null) return false;
  const { spot } = opening;
  if (form instanceof Refusal) await bot.answer(client, spot, { ...heard, wanted: form });
  else await openView(bot, client, opening, formView(form, spot), heard);
  return true;
}
