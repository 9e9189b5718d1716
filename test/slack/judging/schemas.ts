import { existsSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Json } from '../state/shapes.ts';
import { switched } from './unions.ts';

const SPECS = new URL('../../../../shared/specs/', import.meta.url);
const FILES = {
  blocks: 'slack-types-3.2.0.Blocks.schema.json',
  home: 'slack-types-3.2.0.Home.schema.json',
  modal: 'slack-types-3.2.0.Modal.schema.json',
  manifest: 'slack-manifest/manifest.schema.2.0.0.json',
} as const;

const ready = new Map<keyof typeof FILES, ValidateFunction | null>();

/** Where the schemas lie beside the project, what they find wrong: JSON pointers with a sentence. */
export function schemaFaults(
  what: keyof typeof FILES,
  body: Json,
): readonly { readonly where: string; readonly wrong: string }[] {
  const validate = validatorOf(what);
  if (!validate || validate(body)) return [];
  const errors = validate.errors ?? [];
  const telling = errors.filter(({ keyword }) => !['if', 'anyOf'].includes(keyword));
  return (telling.length > 0 ? telling : errors).map(({ instancePath, message = '' }) => ({
    where: instancePath,
    wrong: message,
  }));
}

/** Whether the schemas are there to judge by. */
export const schemasAreThere = existsSync(new URL(FILES.blocks, SPECS));

function validatorOf(what: keyof typeof FILES): ValidateFunction | null {
  const made = ready.get(what);
  if (made !== undefined) return made;
  const file = new URL(FILES[what], SPECS);
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const validate = existsSync(file)
    ? ajv.compile(switched(JSON.parse(readFileSync(file, 'utf8'))))
    : null;
  ready.set(what, validate);
  return validate;
}
