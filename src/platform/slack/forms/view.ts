import type { Form, Input } from '../../../chat/chat.ts';
import { inputLabel } from '../../../chat/form.ts';
import type { Command } from '../../../command.ts';
import { clean } from '../../../render/clean.ts';
import { plainText } from '../../../render/slack/message.ts';
import { slackWords } from '../app/words.ts';
import type { Spot } from '../asker/spot.ts';
import { elementOf, inputBlock, short } from './element.ts';
import type { Origin } from './filled.ts';
import { pickedIn, timeInputs, USUAL } from './times.ts';

const { form } = slackWords;

/** The forms' callback ids: one asks for a command, one for its options. */
export const FORMS = { choose: 'choose', ask: 'ask' } as const;

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
    inputBlock('command', form.command, {
      type: 'static_select',
      options: commands.map(({ name, summary }) => ({
        text: plainText(name),
        description: plainText(short(summary)),
        value: name,
      })),
    }),
  ]);

/** The form of a command: an input for each thing it is told, with its value now. */
export function formView({ command, inputs, asked: { options: told } }: Form, spot: Spot) {
  const { name, acts, current } = command;
  const id = typeof told.id === 'string' ? ` ${told.id}` : '';
  return view(FORMS.ask, acts ? form.save : form.submit, { place: spot, command: name, told }, [
    { type: 'header', text: plainText(clean(`/${name}${id}`)) },
    ...inputs.flatMap((input, i) => inputBlocks(input, current === undefined, i === 0)),
  ]);
}

/** An input; days and a time to choose stand above a schedule's words, or in their place. */
function inputBlocks(input: Input, isNew: boolean, isFirst: boolean): object[] {
  const { key, option } = input;
  const isWhen = option.kind === 'when';
  const picked = isWhen ? pickedIn(input.value) : null;
  const inWords = picked ? { ...input, value: '' } : input;
  const choosing = isWhen && (input.value === '' || picked !== null);
  const element = { ...elementOf(inWords, isNew), ...(isFirst ? FOCUS : {}) };
  const hint = option.kind === 'flag' ? {} : { hint: plainText(option.help) };
  return [
    ...(choosing ? timeInputs(key, picked ?? (isNew ? USUAL : null)) : []),
    inputBlock(key, isWhen ? form.words : inputLabel(key), element, {
      optional: !option.required || isWhen,
      ...hint,
    }),
  ];
}

/* Only one input of a form may have it. */
const FOCUS = { focus_on_load: true };
