import type { Command } from '../../command.ts';
import type { Asked } from '../../line.ts';
import { MOST_CHARACTERS, type Option } from '../../options.ts';
import { clean } from '../../render/clean.ts';
import { LIMITS } from '../../render/slack/limits.ts';
import { plainText } from '../../render/slack/message.ts';
import type { Place } from './place.ts';
import { timeInputs, timesIn } from './times.ts';
import { slackWords } from './words.ts';

const { form } = slackWords;

/** The forms' callback ids: one asks for a command, one for its options. */
export const FORMS = { choose: 'choose', ask: 'ask' } as const;

/** What a form remembers: whence it was called, and for which command. */
export interface Origin extends Place {
  readonly command: string | null;
}

const view = (callback_id: string, submit: string, origin: Origin, blocks: readonly object[]) => ({
  type: 'modal',
  callback_id,
  private_metadata: JSON.stringify(origin),
  title: plainText(form.title),
  submit: plainText(submit),
  close: plainText(form.close),
  blocks,
});

/** The form that asks which command is meant. */
export const chooseView = (commands: readonly Command[], place: Place) =>
  view(FORMS.choose, form.next, { ...place, command: null }, [
    {
      type: 'input',
      block_id: 'command',
      label: plainText(form.command),
      element: {
        type: 'static_select',
        action_id: 'command',
        options: commands.map(({ name, summary }) => ({
          text: plainText(name),
          description: plainText(short(summary)),
          value: name,
        })),
      },
    },
  ]);

/** The form of a command: an input for each thing it is told, but for pages. */
export function formView({ name, options, acts }: Command, place: Place) {
  const isNew = options.id === undefined;
  const inputs = Object.entries(options)
    .filter(([key, { kind }]) => (kind !== 'count' || key === 'length') && kind !== 'file')
    .flatMap(([key, option], i) => [
      ...(option.kind === 'when' ? timeInputs(key, isNew) : []),
      {
        type: 'input',
        block_id: key,
        optional: !option.required || option.kind === 'when',
        label: plainText(option.kind === 'when' ? form.words : capital(key)),
        ...(option.kind === 'flag' ? {} : { hint: plainText(option.help) }),
        element: { action_id: key, ...elementOf(option, isNew), ...(i === 0 ? FOCUS : {}) },
      },
    ]);
  return view(FORMS.ask, acts ? form.save : form.submit, { ...place, command: name }, [
    { type: 'header', text: plainText(`/${name}`) },
    ...inputs,
  ]);
}

const capital = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

/* Only one input of a form may have it. */
const FOCUS = { focus_on_load: true };

function elementOf({ kind, suggests, help, choices = [] }: Option, isNew: boolean): object {
  if (kind === 'choice')
    return {
      type: 'static_select',
      options: choices.map((value) => ({ text: plainText(value), value })),
    };
  if (kind === 'channel')
    return {
      type: 'conversations_select',
      // What is changed stays where it is unless somebody says so.
      ...(isNew ? { default_to_current_conversation: true } : {}),
      filter: { include: ['public', 'private', 'im'] },
    };
  if (kind === 'flag')
    return { type: 'checkboxes', options: [{ text: plainText(short(help)), value: 'yes' }] };
  if ((kind === 'words' || kind === 'list') && suggests)
    return { type: 'external_select', min_query_length: 0, placeholder: plainText(form.type) };
  return { type: 'plain_text_input', max_length: MOST_CHARACTERS };
}

/** What a select offers: the typed words themselves first, so that anything may be given. */
export function offersFor(typed: string, suggested: readonly string[]) {
  const own = typed.trim();
  const values = [...new Set([...(own === '' ? [] : [own]), ...suggested])];
  return values
    .filter((value) => value.length <= LIMITS.optionValue.most && clean(value) !== '')
    .slice(0, LIMITS.options.most)
    .map((value) => ({ text: plainText(clean(short(value))), value }));
}

const short = (words: string): string =>
  words.length <= LIMITS.option.most ? words : `${words.slice(0, LIMITS.option.most - 1)}…`;

/** What Slack tells of an input: one of these, by its kind. */
export interface Filled {
  readonly value?: string | null;
  readonly selected_option?: { readonly value: string } | null;
  readonly selected_options?: readonly unknown[] | null;
  readonly selected_conversation?: string | null;
  readonly selected_time?: string | null;
}

/** A filled form as what it asks. */
export function askedIn(
  command: string,
  values: Readonly<Record<string, Readonly<Record<string, Filled>>>>,
): Asked {
  const options: Record<string, string | true> = {};
  for (const [key, { [key]: filled }] of Object.entries(values)) {
    if (/_(?:days|time)$/.test(key)) continue;
    const { selected_option, selected_conversation: channel, value } = filled ?? {};
    const given = (selected_option?.value ?? (channel ? `<#${channel}>` : value) ?? '').trim();
    const chosen = given === '' ? timesIn(key, values) : null;
    if (filled?.selected_options?.length) options[key] = true;
    else if (given !== '') options[key] = given;
    else if (chosen !== null) options[key] = chosen;
  }
  return { command, words: [], options };
}

/** What a form remembers, from its private_metadata. */
export const originOf = (metadata: string): Origin => JSON.parse(metadata) as Origin;
