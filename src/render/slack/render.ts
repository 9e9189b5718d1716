import type { Answer } from '../../answer/answer.ts';
import { LONGEST_LABEL } from '../../answer/buttons.ts';
import { own } from '../../answer/words.ts';
import { clean } from '../clean.ts';
import { type Line, plainLine } from '../line.ts';
import { type Page, pagesOf } from '../pages.ts';
import { escapeSlack } from './escape.ts';
import { LIMITS } from './limits.ts';

/** Characters a button's id may have here: a fifth of what Slack takes leaves a message to its answer. */
const MOST_ID = LIMITS.value.most / 5;

/** Characters kept free for the buttons, of each its id and its label: four long ones, or many short ones. */
const BUTTONS = 4 * (MOST_ID + LONGEST_LABEL);

/** Blocks of a form that hold no input of their own: its header, and a schedule's days and time. */
const NO_INPUTS = 3;

/** An answer as messages that each keep to Slack's limits; at least one. */
export const renderSlack = (answer: Answer): readonly Page[] =>
  pagesOf(answer, { most: LIMITS.message.most - BUTTONS - own.sentAgain.length, cost });

/** What a chat needs to know of Slack. */
export const slackMedium = {
  render: renderSlack,
  mostId: MOST_ID,
  mostInputs: LIMITS.viewBlocks.most - NO_INPUTS,
};

/** A line as it stands escaped in the text, with its set-off and line break. */
const cost = (line: Line): number => escapeSlack(clean(plainLine(line))).length + 8;
