import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { type Button, inRows } from '../../answer/buttons.ts';
import { LIMITS } from './limits.ts';
import type { DiscordPage } from './render.ts';

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
    flags: MessageFlags.IsComponentsV2,
    components: [
      {
        type: ComponentType.Container,
        ...(mark === undefined ? {} : { id: mark }),
        components: [
          { type: ComponentType.TextDisplay, content: text },
          ...(sources === ''
            ? []
            : [SEPARATOR, { type: ComponentType.TextDisplay, content: sources } as const]),
        ],
      },
      ...rowsOf(buttons),
    ],
    allowed_mentions: { parse: [] },
  };
}

const SEPARATOR = { type: ComponentType.Separator } as const;

type Row = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** Buttons in rows, as many as there is room for. */
function rowsOf(buttons: readonly Button[]): Row[] {
  let left: number = LIMITS.components.most;
  return inRows(buttons, LIMITS.buttons.most).flatMap((row) => {
    left -= row.length + 1;
    return left < 0 ? [] : [{ type: ComponentType.ActionRow, components: row.map(buttonOf) }];
  });
}

const buttonOf = ({ label, id }: Button): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id: id,
});
