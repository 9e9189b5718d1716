import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIMessageTopLevelComponent,
} from 'discord.js';
import { type Button, inRows } from '../../answer/buttons.ts';
import { LIMITS } from './limits.ts';
import type { DiscordPage } from './render.ts';

/**
 * Component types:
 * https://docs.discord.com/developers/components/reference#component-object-component-types
 */
const TYPE = { row: 1, button: 2, text: 10, separator: 14, container: 17 } as const;
const SECONDARY = 2;
/** https://docs.discord.com/developers/resources/message#message-object-message-flags */
const IS_COMPONENTS_V2 = 1 << 15;

/** The body of a message, whether it is sent or put in the place of another one. */
export interface DiscordMessage {
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: [] };
}

/**
 * A page and the buttons under it. Components V2 and not embeds: they hold more on a phone's width,
 * make no previews, and need no permission to embed, without which a channel would show nothing.
 * `mark` is a number up to 2^31 - 1 that is kept with the message and not shown.
 */
export function discordMessage(
  { text, sources }: DiscordPage,
  buttons: readonly Button[],
  mark?: number,
): DiscordMessage {
  return {
    flags: IS_COMPONENTS_V2,
    components: [
      {
        type: TYPE.container,
        ...(mark === undefined ? {} : { id: mark }),
        components: [
          { type: TYPE.text, content: text },
          ...(sources === ''
            ? []
            : [{ type: TYPE.separator } as const, { type: TYPE.text, content: sources } as const]),
        ],
      },
      ...rowsOf(buttons),
    ],
    allowed_mentions: { parse: [] },
  };
}

type Row = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** Buttons in rows, as many as there is room for. */
function rowsOf(buttons: readonly Button[]): Row[] {
  let left: number = LIMITS.components.most;
  return inRows(buttons, LIMITS.buttons.most).flatMap((row) => {
    left -= row.length + 1;
    return left < 0 ? [] : [{ type: TYPE.row, components: row.map(buttonOf) }];
  });
}

const buttonOf = ({ label, id }: Button) =>
  ({
    type: TYPE.button,
    style: SECONDARY,
    label,
    custom_id: id,
  }) satisfies APIButtonComponentWithCustomId;
