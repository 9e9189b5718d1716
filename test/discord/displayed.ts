import { plain } from './effects.ts';
import { isObject, objectsOf } from './judging/rules/checks.ts';
import { TYPES } from './judging/rules/components.ts';
import type { Json, Message } from './state/shapes.ts';

/** A text of a message, and whether Discord formats it. */
interface Text {
  readonly text: string;
  readonly formatted: boolean;
}

type Shown = Pick<Message, 'content' | 'embeds' | 'components'>;

const textAt = (text: unknown, formatted: boolean): readonly Text[] =>
  typeof text === 'string' && text !== '' ? [{ text, formatted }] : [];

const partAt = (holder: Json, part: string, key: string): unknown => {
  const value = holder[part];
  return isObject(value) ? value[key] : undefined;
};

const embedTexts = (embed: Json): readonly Text[] => [
  ...textAt(partAt(embed, 'author', 'name'), false),
  ...textAt(embed.title, true),
  ...textAt(embed.description, true),
  ...objectsOf(embed.fields).flatMap(({ name, value }) => [
    ...textAt(name, true),
    ...textAt(value, true),
  ]),
  ...textAt(partAt(embed, 'footer', 'text'), false),
];

const LINK = 5;

const buttonText = ({ label, style, url, emoji }: Json): string => {
  const words = [isObject(emoji) ? emoji.name : null, label].filter(Boolean).join(' ');
  return style === LINK ? `[${words}](${url})` : `[${words}]`;
};

/** What one component shows, and then what it holds. */
function componentTexts(component: Json): readonly Text[] {
  const { type, content, components, accessory, placeholder, options } = component;
  if (type === TYPES.button) return textAt(buttonText(component), false);
  if (type === TYPES.text) return textAt(content, true);
  return [
    ...objectsOf(components).flatMap(componentTexts),
    ...(isObject(accessory) ? componentTexts(accessory) : []),
    ...textAt(placeholder, false),
    ...objectsOf(options).flatMap(({ label, description }) => [
      ...textAt(label, false),
      ...textAt(description, false),
    ]),
    ...objectsOf(component.items).flatMap((item) => textAt(item.description, false)),
  ];
}

const textsOf = ({ content, embeds, components }: Shown): readonly Text[] => [
  ...textAt(content, true),
  ...embeds.flatMap(embedTexts),
  ...components.flatMap(componentTexts),
];

/**
 * What a reader sees of a message, as plain text: a line for each part, buttons as `[label]` or
 * `[label](url)`.
 */
export const displayed = (message: Shown | null): string =>
  message === null
    ? ''
    : textsOf(message)
        .map(({ text, formatted }) => (formatted ? plain(text) : text))
        .join('\n');

/** The texts of a message that Discord formats, for `effects`. */
export const formattedTexts = (message: Shown): readonly string[] =>
  textsOf(message).flatMap(({ text, formatted }) => (formatted ? [text] : []));
