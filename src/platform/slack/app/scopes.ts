/** What the app may do, and what for: `needed` ones are refused without, others are only missed. */
export const SCOPES = {
  'app_mentions:read': { needed: true, why: 'to hear mentions in channels' },
  'assistant:write': { needed: false, why: 'to suggest prompts in direct messages' },
  'channels:history': {
    needed: false,
    why: 'to see whether an answer arrived before it is sent again',
  },
  'channels:read': {
    needed: false,
    why: 'to see who is a member of a channel, and so may set up digests there',
  },
  'chat:write': { needed: true, why: 'to answer' },
  'chat:write.public': { needed: false, why: 'to answer in public channels it is not a member of' },
  commands: { needed: true, why: 'to hear slash commands and "Brief this"' },
  'groups:history': { needed: false, why: 'the same as channels:history in private channels' },
  'groups:read': { needed: false, why: 'the same as channels:read in private channels' },
  'im:history': { needed: true, why: 'to hear direct messages' },
  'im:write': { needed: false, why: 'to post digests and watches to people directly' },
  'users:read': { needed: false, why: "to take a person's time zone, and to know admins" },
} as const satisfies Readonly<Record<string, { readonly needed: boolean; readonly why: string }>>;

/** A scope of the bot's token. */
export type Scope = keyof typeof SCOPES;

/** Every scope the manifest asks for. */
export const ALL_SCOPES = Object.keys(SCOPES) as readonly Scope[];

/** Scopes of the table that were not granted. */
export const missingFrom = (granted: readonly string[]): readonly Scope[] =>
  ALL_SCOPES.filter((scope) => !granted.includes(scope));
