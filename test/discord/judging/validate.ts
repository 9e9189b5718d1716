import type { Call, House, Route } from '../rest/routes/route.ts';
import type { Json } from '../state/shapes.ts';
import type { Path } from './rules/rule.ts';
import { type Breach, breachesOf } from './rules.ts';
import { schemaFindings } from './schema.ts';

/** A body that broke a rule, and the request it came in. */
export interface Fault extends Breach {
  readonly method: string;
  readonly path: string;
}

const SPEC = 'https://github.com/discord/discord-api-spec';

/** Everything wrong with a request's body, by the table of rules and by Discord's own description. */
export function faultsOf(house: House, route: Route, call: Call): Breach[] {
  const rules = (route.subjects?.(house, call) ?? []).flatMap(breachesOf);
  const name = route.schema?.(call.body);
  return name ? [...rules, ...schemaFaults(name, call.body)] : rules;
}

function schemaFaults(name: string, body: Json): Breach[] {
  const one = name.replace(/\[\]$/, '');
  const parts: readonly (readonly [Path, unknown])[] =
    one !== name && Array.isArray(body) ? body.map((part, n) => [[n], part]) : [[[], body]];
  return parts.flatMap(([at, part]) =>
    schemaFindings(one, part).map((finding) => ({
      rule: `fits ${one} of Discord's OpenAPI description`,
      page: SPEC,
      refused: 'invalidForm' as const,
      at: [...at, ...finding.at],
      says: finding.says,
    })),
  );
}

/**
 * Findings nested by field, as Discord's form errors are:
 * https://docs.discord.com/developers/reference#error-messages
 */
export function formErrors(breaches: readonly Breach[]): Json {
  const errors: Json = {};
  for (const { at, says } of breaches) {
    let here = errors;
    for (const key of at) {
      here[key] ??= {};
      here = here[key] as Json;
    }
    here._errors = [...((here._errors as Json[]) ?? []), { code: 'INVALID', message: says }];
  }
  return errors;
}
