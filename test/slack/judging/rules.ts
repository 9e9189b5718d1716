import { BLOCKS } from './rules/blocks.ts';
import { ELEMENTS } from './rules/elements.ts';
import { MESSAGES } from './rules/messages.ts';
import { RICH_TEXT } from './rules/richtext.ts';
import type { Rule } from './rules/rule.ts';
import { VIEWS } from './rules/views.ts';

/** Every documented rule, and the few of this project, that Slack's type schemas do not carry. */
export const RULES: readonly Rule[] = [...MESSAGES, ...VIEWS, ...BLOCKS, ...ELEMENTS, ...RICH_TEXT];
