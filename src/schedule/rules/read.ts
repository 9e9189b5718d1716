import { cronRule, looksLikeCron } from './cron.ts';
import { plainRule } from './plain.ts';
import type { Rule } from './rule.ts';

/** The rule of plain words or of a cron line; a Refusal with examples for anything else. */
export function ruleIn(typed: string): Rule {
  const text = typed.replace(/\s+/g, ' ').replace(/^[`"'“” ]+|[`"'“” ]+$/g, '');
  return looksLikeCron(text) ? cronRule(text) : plainRule(text);
}
