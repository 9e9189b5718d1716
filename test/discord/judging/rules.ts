import type { RefusalName } from '../rest/refusals.ts';
import { CALLBACK_RULES } from './rules/callbacks.ts';
import { CHOICE_RULES } from './rules/choices.ts';
import { COMMAND_LIST_RULES, COMMAND_RULES } from './rules/commands.ts';
import { COMPONENT_RULES } from './rules/components.ts';
import { CONTROL_RULES } from './rules/controls.ts';
import { EMBED_RULES } from './rules/embeds.ts';
import { KEY_RULES } from './rules/keys.ts';
import { MESSAGE_RULES } from './rules/messages.ts';
import { MODAL_RULES } from './rules/modals.ts';
import { OPTION_RULES } from './rules/options.ts';
import type { Finding, Rule, Subject } from './rules/rule.ts';
import { V2_RULES } from './rules/v2.ts';

/** Every documented rule a request body is held against, each with the page it comes from. */
export const RULES: readonly Rule[] = [
  ...CALLBACK_RULES,
  ...MESSAGE_RULES,
  ...EMBED_RULES,
  ...V2_RULES,
  ...COMPONENT_RULES,
  ...CONTROL_RULES,
  ...MODAL_RULES,
  ...CHOICE_RULES,
  ...COMMAND_RULES,
  ...OPTION_RULES,
  ...COMMAND_LIST_RULES,
  ...KEY_RULES,
];

/** A rule that was broken: which, where in the body, and what Discord would say. */
export interface Breach extends Finding {
  readonly rule: string;
  readonly page: string;
  readonly refused: RefusalName;
}

/** All rules that a part of a request breaks. */
export const breachesOf = (subject: Subject): Breach[] =>
  RULES.filter(({ applies }) => applies.includes(subject.kind)).flatMap(
    ({ rule, page, check, refused }) =>
      check(subject.value, subject).map(({ at, says }) => ({
        rule,
        page,
        refused,
        at: [...subject.at, ...at],
        says,
      })),
  );
