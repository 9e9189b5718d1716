import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Json } from '../state/shapes.ts';
import type { Path } from './rules/rule.ts';

/** Discord's own OpenAPI description (MIT), which stands beside the project on some machines only. */
const FILE = new URL('../../../../shared/specs/discord-openapi.json', import.meta.url);

/** Whether bodies can be held against Discord's OpenAPI description here. */
export const hasSchemas = existsSync(FILE);

const OWN_FORMATS = {
  snowflake: /^\d{1,20}$/,
  nonce: /^.{0,25}$/s,
} as const;

/** Where the description is narrower than Discord: permissions are a string of digits in practice. */
const WIDENED = ['default_member_permissions'];

let ajv: Ajv2020 | null = null;
const compiled = new Map<string, ValidateFunction>();

/** What the schema of a name (`MessageCreateRequest`) has against a value; nothing without schemas. */
export function schemaFindings(name: string, value: unknown): { at: Path; says: string }[] {
  if (!hasSchemas) return [];
  const check = compiled.get(name) ?? compile(name);
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => ({
    at: instancePath.split('/').slice(1),
    says: message ?? 'does not fit',
  }));
}

function compile(name: string): ValidateFunction {
  ajv ??= load();
  const check = ajv.compile({ $ref: `discord#/components/schemas/${name}` });
  compiled.set(name, check);
  return check;
}

function load(): Ajv2020 {
  const document: Json = JSON.parse(readFileSync(FILE, 'utf8'), (key, value) =>
    WIDENED.includes(key) && Array.isArray(value?.type) ? {} : value,
  );
  const made = new Ajv2020({ strict: false, validateSchema: false, inlineRefs: false });
  addFormats.default(made);
  for (const [name, format] of Object.entries(OWN_FORMATS)) made.addFormat(name, format);
  return made.addSchema(document, 'discord');
}
