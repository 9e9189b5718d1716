import type { Answer } from '../answer/answer.ts';
import type { Button } from '../answer/buttons.ts';
import type { Asked } from '../asked/line.ts';
import type { Command } from '../command.ts';
import type { Option } from '../options/option.ts';
import type { Place } from '../place.ts';
import type { Refusal } from '../refusal.ts';
import type { Carried } from './wanted.ts';

/** Who asks and where, as keys that no two platforms share. */
export interface Asker {
  readonly user: string;
  readonly channel: string;
  /** Where follow-up questions count: a direct message, a thread, or one person in one channel. */
  readonly conversation: string;
  /** Where it was begun, such as a thread's channel: what was asked there goes on here at first. */
  readonly begunIn?: string;
  /** Whether nobody else reads along, as in a direct message: then nothing needs to be hidden. */
  readonly alone: boolean;
  /** What commands may ask of it; null where nothing but news is asked. */
  readonly place: Place | null;
}

/** What was understood, at once and before any work, so that it can be acknowledged. */
export interface Heard {
  /** Whether only the asker may see the answer. */
  readonly hidden: boolean;
  readonly wanted: Carried | Refusal;
  readonly conversation: string;
  readonly place: Place | null;
}

/** One thing a form asks: an option of its command, and its value now, as it would be typed. */
export interface Input {
  readonly key: string;
  readonly option: Option;
  /** '' where there is none. */
  readonly value: string;
}

/** A form: what a command may be told. */
export interface Form {
  readonly command: Command;
  readonly inputs: readonly Input[];
  /** What the command is told besides: the id of what it changes. */
  readonly asked: Asked;
  /** Says which form it is, as short as a button's id. */
  readonly id: string;
}

/** What a platform makes of an answer: messages that each keep to its limits; at least one. */
export interface Medium<Page> {
  readonly render: (answer: Answer) => readonly Page[];
  /** Characters a button's id may have. */
  readonly mostId: number;
  /** Inputs a form may have. */
  readonly mostInputs: number;
}

/** One message to show, with the buttons under it. */
export interface Reply<Page> {
  readonly page: Page;
  /** Whether only the asker may see it. */
  readonly hidden: boolean;
  readonly buttons: readonly Button[];
  /** What goes on from it, as if it had been heard, for who shows all pages; null on the last one. */
  readonly next: Heard | null;
}

/** Where small texts are kept, such as the long question of a button. */
export interface Keeping {
  keep(key: string, text: string, lifeMs: number | null): Promise<void>;
  kept(key: string): Promise<string | null>;
}

/** What every chat has in common: from what somebody did to the reply they get. */
export interface Chat<Page> {
  /** The commands that are offered in a chat. */
  readonly commands: readonly Command[];
  /** A slash command; one that would change nothing is heard as a wish for its form. */
  command(asker: Asker, asked: Asked): Heard;
  /**
   * A form that was filled in, '' where it was left empty: in a form that changes something this takes
   * the value away. One that says no more than what is to change is heard as a wish for its form.
   */
  filled(asker: Asker, asked: Asked, values: Asked['options']): Heard;
  /** Plain words, or a command typed as words; may go on from the last question. */
  words(asker: Asker, text: string): Heard;
  /** "Brief this" on a message with this text. */
  message(asker: Asker, text: string): Heard;
  /** A button under a message that only the asker sees (`hidden`), or that all see. */
  pressed(asker: Asker, id: string, hidden: boolean): Heard;
  /**
   * The form that was wanted, with the values of now; null when an answer was. Rejects when the store
   * fails.
   */
  form(heard: Heard): Promise<Form | Refusal | null>;
  /** A refusal or a fault of a command is a reply too; rejects only when the store fails. */
  reply(heard: Heard): Promise<Reply<Page>>;
  /** What an option's value may be completed to; none for an option that suggests nothing. */
  suggest(
    command: string,
    option: string,
    typed: string,
    place?: Place | null,
  ): Promise<readonly string[]>;
}
