import type { Input } from '../../../chat/chat.ts';
import { MOST_CHARACTERS } from '../../../options/option.ts';
import { clean } from '../../../render/clean.ts';
import { LIMITS } from '../../../render/slack/limits.ts';
import { plainText } from '../../../render/slack/message.ts';
import { slackWords } from '../app/words.ts';

/** What an option is filled in with, with its value now. */
export function elementOf({ option, value }: Input, isNew: boolean): object {
  const { kind, suggests, help, choices = [] } = option;
  if (kind === 'choice') {
    const options = choices.map(choiceOf);
    const chosen = options.find((one) => one.value === value);
    return { type: 'static_select', options, ...(chosen ? { initial_option: chosen } : {}) };
  }
  if (kind === 'channel') {
    const channel = /^<#(\w+)>$/.exec(value)?.[1];
    return {
      type: 'conversations_select',
      // What is changed stays where it is unless somebody says so.
      ...(isNew ? { default_to_current_conversation: true } : {}),
      ...(channel === undefined ? {} : { initial_conversation: channel }),
      filter: { include: ['public', 'private', 'im'] },
    };
  }
  if (kind === 'flag')
    return { type: 'checkboxes', options: [{ text: plainText(short(help)), value: 'yes' }] };
  const isChosen = (kind === 'words' || kind === 'list') && suggests !== null;
  if (isChosen && (value === '' || isOffered(value)))
    return {
      type: 'external_select',
      min_query_length: 0,
      placeholder: plainText(slackWords.form.type),
      ...(value === '' ? {} : { initial_option: choiceOf(value) }),
    };
  return {
    type: 'plain_text_input',
    max_length: MOST_CHARACTERS,
    ...(value === '' ? {} : { initial_value: value }),
  };
}

/** An input of a form, by the id that its element has too. */
export const inputBlock = (id: string, label: string, element: object, more: object = {}) => ({
  type: 'input',
  block_id: id,
  label: plainText(label),
  element: { action_id: id, ...element },
  ...more,
});

/** Whether a select takes words as the value of an option. */
const isOffered = (value: string): boolean =>
  value.length <= LIMITS.optionValue.most && clean(value).trim() !== '';

const choiceOf = (value: string) => ({ text: plainText(clean(short(value))), value });

/** What a select offers: the typed words themselves first, so that anything may be given. */
export function offersFor(typed: string, suggested: readonly string[]) {
  const own = typed.trim();
  const values = [...new Set([...(own === '' ? [] : [own]), ...suggested])];
  return values.filter(isOffered).slice(0, LIMITS.options.most).map(choiceOf);
}

/** Words as far as an option of a select takes them. */
export const short = (words: string): string =>
  words.length <= LIMITS.option.most ? words : `${words.slice(0, LIMITS.option.most - 1)}…`;
