import type { Chat, Form, Heard } from '../chat/chat.ts';
import type { Refusal } from '../refusal.ts';
import { within } from './within.ts';

/** What stands over an input of a form: its option's name. */
export const inputLabel = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

/** Both platforms wait 3 s for a form; what stands is looked up for so long, then words have to do. */
const MOST_MS = 2_000;

/** The form that was wanted; null when none was, or when it is not to be had in time. Never rejects. */
export const formInTime = (
  chat: Pick<Chat<unknown>, 'form'>,
  heard: Heard,
  failed: (fault: unknown) => void,
): Promise<Form | Refusal | null> => {
  const form = chat.form(heard).catch((fault: unknown) => {
    failed(fault);
    return null;
  });
  return within(MOST_MS, form, null);
};
