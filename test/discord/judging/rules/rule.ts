import type { RefusalName } from '../../rest/refusals.ts';
import type { Json, Message } from '../../state/shapes.ts';

/** Keys and indexes from the request's body down to the value at fault. */
export type Path = readonly (string | number)[];

/**
 * What a body is: the kind of answer to an interaction, a new message of a channel, a new message
 * of an interaction, a change of a message, a deferral's data, choices, a modal, one command, or a
 * whole list of commands.
 */
export type Kind =
  | 'callback'
  | 'message'
  | 'reply'
  | 'edit'
  | 'deferral'
  | 'choices'
  | 'modal'
  | 'command'
  | 'commands';

/** Bodies that are messages. */
export const MESSAGE_KINDS: readonly Kind[] = ['message', 'reply', 'edit'];
/** Bodies that hold components. */
export const COMPONENT_KINDS: readonly Kind[] = [...MESSAGE_KINDS, 'modal'];

/** A part of a request that rules speak about. */
export interface Subject {
  readonly kind: Kind;
  readonly value: Json;
  /** Where it stands in the request's body. */
  readonly at: Path;
  /** The message it changes. */
  readonly before: Message | null;
}

/** What a rule has against a subject. */
export interface Finding {
  readonly at: Path;
  readonly says: string;
}

/** What a rule finds in a value. */
export type Check = (value: Json, subject: Subject) => readonly Finding[];

/** One documented rule, the page that states it, and what it is about. */
export interface Rule {
  readonly rule: string;
  readonly page: string;
  readonly applies: readonly Kind[];
  readonly check: Check;
  /** What Discord refuses it with. */
  readonly refused: RefusalName;
}

/** Rules that one page states about the same kinds of body: what each finds, by its words. */
export const rules = (
  page: string,
  applies: readonly Kind[],
  checks: Readonly<Record<string, Check>>,
  refused: RefusalName = 'invalidForm',
): readonly Rule[] =>
  Object.entries(checks).map(([rule, check]) => ({ rule, page, applies, check, refused }));

const DOCS = 'https://docs.discord.com/developers';
/** Pages of Discord's documentation that rules come from. */
export const PAGES = {
  message: `${DOCS}/resources/message#create-message-jsonform-params`,
  flags: `${DOCS}/resources/message#message-object-message-flags`,
  mentions: `${DOCS}/resources/message#allowed-mentions-object`,
  embeds: `${DOCS}/resources/message#embed-object-embed-limits`,
  embed: `${DOCS}/resources/message#embed-object`,
  callback: `${DOCS}/interactions/receiving-and-responding#interaction-response-object`,
  autocomplete: `${DOCS}/interactions/receiving-and-responding#interaction-response-object-autocomplete`,
  modal: `${DOCS}/interactions/receiving-and-responding#interaction-response-object-modal`,
  components: `${DOCS}/components/reference`,
  customId: `${DOCS}/components/reference#anatomy-of-a-component-custom-id`,
  actionRow: `${DOCS}/components/reference#action-row`,
  button: `${DOCS}/components/reference#button-button-structure`,
  select: `${DOCS}/components/reference#string-select-string-select-structure`,
  textInput: `${DOCS}/components/reference#text-input-text-input-structure`,
  section: `${DOCS}/components/reference#section-section-structure`,
  textDisplay: `${DOCS}/components/reference#text-display-text-display-structure`,
  gallery: `${DOCS}/components/reference#media-gallery-media-gallery-structure`,
  separator: `${DOCS}/components/reference#separator-separator-structure`,
  container: `${DOCS}/components/reference#container-container-structure`,
  label: `${DOCS}/components/reference#label-label-structure`,
  legacy: `${DOCS}/components/reference#legacy-message-component-behavior`,
  command: `${DOCS}/interactions/application-commands#application-command-object-application-command-structure`,
  commandName: `${DOCS}/interactions/application-commands#application-command-object-application-command-naming`,
  option: `${DOCS}/interactions/application-commands#application-command-object-application-command-option-structure`,
  choice: `${DOCS}/interactions/application-commands#application-command-object-application-command-option-choice-structure`,
  slashCommands: `${DOCS}/interactions/application-commands#slash-commands`,
  commandLimits: `${DOCS}/interactions/application-commands#registering-a-command`,
  contexts: `${DOCS}/interactions/application-commands#contexts`,
} as const;
