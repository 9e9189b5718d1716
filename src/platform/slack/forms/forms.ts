import type { Form, Input } from '../../../chat/chat.ts';
import type { Command } from '../../../command.ts';
import type { Asked } from '../../../line.ts';
import { MOST_CHARACTERS } from '../../../options.ts';
import { clean } from '../../../render/clean.ts';
import { LIMITS } from '../../../render/slack/limits.ts';
import { plainText } from '../../../render/slack/message.ts';
import { slackWords } from '../app/words.ts';
import type { Spot } from '../asker/spot.ts';
import { pickedIn, timeInputs, timesIn, USUAL } from './times.ts';

const { form } = slackWords;

/** The forms' callback ids: one asks for a command, one for its options. */
export const FORMS = { choose: 'choose', ask: 'ask' } as const;

/** What a form remembers: whence it was called, for which command, and what that is told besides. */
export interface Origin {
  /** Forms that are open have it under this name. */
  readonly place: Spot;
  readonly command: string | null;
  readonly told: Asked['options'];
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
export const chooseView = (commands: readonly Command[], spot: Spot) =>
  view(FORMS.choose, form.next, { place: spot, command: null, told: {} }, [
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

/** The form of a command: an input for each thing it is told, with what stands in it. */
export function formView({ command, inputs, asked: { options: told } }: Form, spot: Spot) {
  const { name, acts, before } = command;
  const id = typeof told.id === 'string' ? ` ${told.id}` : '';
  return view(FORMS.ask, acts ? form.save : form.submit, { place: spot, command: name, told }, [
    { type: 'header', text: plainText(clean(`/${name}${id}`)) },
    ...inputs.flatMap((input, i) => inputBlocks(input, before === undefined, i === 0)),
  ]);
}

/** An input; days and a time to choose stand above a schedule's words, or in their place. */
function inputBlocks(input: Input, isNew: boolean, isFirst: boolean): object[] {
  const { key, option } = input;
  const isWhen = option.kind === 'when';
  const picked = isWhen ? pickedIn(input.stands) : null;
  const stands = picked ? { ...input, stands: '' } : input;
  const choosing = isWhen && (input.stands === '' || picked !== null);
  return [
    ...(choosing ? timeInputs(key, picked ?? (isNew ? USUAL : null)) : []),
    {
      type: 'input',
      block_id: key,
      optional: !option.required || isWhen,
      label: plainText(isWhen ? form.words : capital(key)),
      ...(option.kind === 'flag' ? {} : { hint: plainText(option.help) }),
      element: { action_id: key, ...elementOf(stands, isNew), ...(isFirst ? FOCUS : {}) },
    },
  ];
}

const capital = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

/* Only one input of a form may have it. */
const FOCUS = { focus_on_load: true };

function elementOf({ option, stands }: Input, isNew: boolean): object {
  const { kind, suggests, help, choices = [] } = option;
  if (kind === 'choice') {
    const options = choices.map(choiceOf);
    const standing = options.find(({ value }) => value === stands);
    return { type: 'static_select', options, ...(standing ? { initial_option: standing } : {}) };
  }
  if (kind === 'channel') {
    const channel = /^<#(\w+)>$/.exec(stands)?.[1];
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
  if (isChosen && (stands === '' || isOffered(stands)))
    return {
      type: 'external_select',
      min_query_length: 0,
      placeholder: plainText(form.type),
      ...(stands === '' ? {} : { initial_option: choiceOf(stands) }),
    };
  return {
    type: 'plain_text_input',
    max_length: MOST_CHARACTERS,
    ...(stands === '' ? {} : { initial_value: stands }),
  };
}

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

/** What was filled into a form, by its inputs; '' where nothing was. */
export function filledInto(
  values: Readonly<Record<string, Readonly<Record<string, Filled>>>>,
): Asked['options'] {
  const inputs = Object.entries(values).filter(([key]) => !/_(?:days|time)$/.test(key));
  return Object.fromEntries(
    inputs.map(([key, { [key]: filled }]) => {
      if (filled?.selected_options?.length) return [key, true];
      const { selected_option, selected_conversation: channel, value } = filled ?? {};
      const given = (selected_option?.value ?? (channel ? `<#${channel}>` : value) ?? '').trim();
      return [key, given === '' ? (timesIn(key, values) ?? '') : given];
    }),
  );
}

/** What a form remembers, from its private_metadata. */
export const originOf = (metadata: string): Origin => JSON.parse(metadata) as Origin;
