import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ChannelType,
  ComponentType,
  type ModalSubmitInteraction,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from 'discord.js';
import type { Form, Input } from '../../../chat/chat.ts';
import { inputLabel } from '../../../chat/form.ts';
import { MOST_CHARACTERS } from '../../../options/option.ts';
import { clean } from '../../../render/clean.ts';
import { LIMITS } from '../../../render/discord/limits.ts';

/** A form as a modal, which its id brings back. */
export const modalOf = (
  { command, inputs, asked, id }: Form,
  inServer: boolean,
): APIModalInteractionResponseCallbackData => ({
  custom_id: id,
  title: clean(`/${command.name} ${asked.options.id ?? ''}`.slice(0, LIMITS.title.most)),
  components: inputs.map((input) => labelOf(input, inServer)),
});

const labelOf = (input: Input, inServer: boolean): APILabelComponent => ({
  type: ComponentType.Label,
  label: inputLabel(input.key),
  description: input.option.help.slice(0, LIMITS.description.most),
  component: componentOf(input, inServer),
});

/* A select of channels has none to offer outside of a server. */
function componentOf({ key, option, value }: Input, inServer: boolean): APIComponentInLabel {
  const { kind, choices = [], cleared } = option;
  if (kind === 'choice')
    return {
      type: ComponentType.StringSelect,
      custom_id: key,
      options: choices.map((one) => ({ label: one, value: one, default: one === value })),
    };
  if (kind === 'channel' && inServer) {
    const id = /^<#(\d+)>$/.exec(value)?.[1];
    return {
      type: ComponentType.ChannelSelect,
      custom_id: key,
      channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      required: false,
      min_values: 0,
      ...(id === undefined
        ? {}
        : { default_values: [{ id, type: SelectMenuDefaultValueType.Channel }] }),
    };
  }
  return {
    type: ComponentType.TextInput,
    custom_id: key,
    style: TextInputStyle.Short,
    max_length: MOST_CHARACTERS,
    required: value !== '' && cleared === undefined,
    ...(value === '' ? {} : { value }),
  };
}

/** What was filled into a modal, by its inputs; '' where nothing was. */
export const filledInto = ({ fields }: ModalSubmitInteraction): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...fields.fields].map(([key, field]) => {
      if ('value' in field) return [key, String(field.value)];
      const [first = ''] = 'values' in field ? field.values : [];
      const isChannel = field.type === ComponentType.ChannelSelect && first !== '';
      return [key, isChannel ? `<#${first}>` : first];
    }),
  );
