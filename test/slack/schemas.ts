import { existsSync, readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Json } from './shapes.ts';

const SPECS = new URL('../../../shared/specs/', import.meta.url);
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
  return meant(validate.errors ?? []).map(({ instancePath, message = '' }) => ({
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
  const ajv = new Ajv({ strict: false, verbose: true, allErrors: true, validateFormats: false });
  const validate = existsSync(file) ? ajv.compile(JSON.parse(readFileSync(file, 'utf8'))) : null;
  ready.set(what, validate);
  return validate;
}

/**
 * A union fails in each of its branches. Those meant for another `type` say nothing about the
 * object; what the others say is what is wrong with it.
 */
function meant(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const about = ({ keyword, instancePath, parentSchema, data }: ErrorObject): boolean => {
    const type = parentSchema?.properties?.type?.const;
    const typed = keyword === 'const' && instancePath.endsWith('/type');
    return keyword !== 'anyOf' && !typed && (type === undefined || type === kindOf(data));
  };
  const left = errors.filter(about);
  const telling = left.filter(({ keyword }) => keyword !== 'type');
  return ([telling, left].find((list) => list.length > 0) ?? errors).slice(0, 3);
}

const kindOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'type' in data ? data.type : null;
