import {
  ButtonStyle,
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction,
  MessageFlags,
  TextInputStyle,
} from 'discord.js';

/** The commands of a small bot that answers in every way there is. */
export const COMMANDS = [
  {
    name: 'who',
    description: 'Who is it?',
    options: [
      { type: 3, name: 'name', description: 'A name', required: true, autocomplete: true },
      { type: 5, name: 'private', description: 'Only for you', required: false },
    ],
  },
  {
    name: 'digest',
    description: 'Digests',
    options: [
      {
        type: 1,
        name: 'create',
        description: 'Makes one',
        options: [{ type: 3, name: 'topic', description: 'About what' }],
      },
    ],
    default_member_permissions: '32',
    contexts: [0],
  },
  { name: 'ask', description: 'Asks' },
  { name: 'pick', description: 'Picks' },
  { type: 3, name: 'Brief this' },
];

const MORE = {
  type: ComponentType.ActionRow,
  components: [
    { type: ComponentType.Button, style: ButtonStyle.Primary, custom_id: 'more:1', label: 'More' },
  ],
} as const;

const MENU = {
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: 'pick',
      options: [
        { label: 'A', value: 'a' },
        { label: 'B', value: 'b' },
      ],
    },
  ],
} as const;

/** How it answers. */
export async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete())
    return interaction.respond([
      { name: `${interaction.options.getFocused()}!`, value: 'suggested' },
    ]);
  if (interaction.isModalSubmit())
    return void (await interaction.reply(interaction.fields.getTextInputValue('question')));
  if (interaction.isButton())
    return void (await interaction.update({ content: 'more of it', components: [] }));
  if (interaction.isStringSelectMenu()) {
    await interaction.deferUpdate();
    return void (await interaction.editReply({
      content: interaction.values.join(),
      components: [],
    }));
  }
  if (interaction.isMessageContextMenuCommand())
    return void (await interaction.reply(`Brief of ${interaction.targetMessage.content}`));
  if (!interaction.isChatInputCommand()) return;
  if (interaction.commandName === 'ask')
    return void (await interaction.showModal({
      custom_id: 'ask',
      title: 'Ask',
      components: [
        {
          type: ComponentType.Label,
          label: 'What',
          component: {
            type: ComponentType.TextInput,
            custom_id: 'question',
            style: TextInputStyle.Short,
          },
        },
      ],
    }));
  if (interaction.commandName === 'pick') return pick(interaction);
  if (interaction.commandName === 'digest')
    return void (await interaction.reply(`About ${interaction.options.getString('topic')}`));
  const hidden = interaction.options.getBoolean('private') ?? false;
  await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
  await interaction.editReply({
    content: `It is ${interaction.options.getString('name')}.`,
    components: [MORE],
  });
  await interaction.followUp('And more.');
}

/** Offers a menu, and follows up until it is refused. */
async function pick(interaction: ChatInputCommandInteraction): Promise<void> {
  const { resource } = await interaction.reply({
    content: 'Pick one.',
    components: [MENU],
    withResponse: true,
  });
  for (let n = 1; n < 7; n++)
    await interaction.followUp(`${resource?.message?.content} ${n}`).catch(() => {});
}
