import type { Json } from '../../state/shapes.ts';
import type { Check, Finding, Path, Subject } from './rule.ts';

/** A value found in a body and where. */
export interface Found {
  readonly at: Path;
  readonly value: unknown;
}

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list: itself, or nothing when it is no list. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The objects of a list. */
export const objectsOf = (value: unknown): readonly Json[] => listOf(value).filter(isObject);

/** Every value a selector names: keys joined by dots, `*` for each item of a list. */
export function select(body: unknown, selector: string): readonly Found[] {
  let found: readonly Found[] = [{ at: [], value: body }];
  for (const key of selector.split('.')) {
    found = found.flatMap(({ at, value }): readonly Found[] => {
      if (key === '*') return listOf(value).map((item, n) => ({ at: [...at, n], value: item }));
      return isObject(value) && value[key] !== undefined && value[key] !== null
        ? [{ at: [...at, key], value: value[key] }]
        : [];
    });
  }
  return found;
}

/** A component of a message or modal, and where it stands. */
export interface Placed {
  readonly at: Path;
  readonly component: Json;
  readonly parent: Json | null;
}

/** Every component, nested ones after what holds them. */
export function componentsIn(body: Json, at: Path = [], parent: Json | null = null): Placed[] {
  const children: [Path, unknown][] = [
    ...listOf(body.components).map((one, n): [Path, unknown] => [[...at, 'components', n], one]),
    [[...at, 'accessory'], body.accessory],
    [[...at, 'component'], body.component],
  ];
  return children.flatMap(([where, component]) =>
    isObject(component)
      ? [{ at: where, component, parent }, ...componentsIn(component, where, component)]
      : [],
  );
}

/** A check that every component of some types holds to a condition. */
export const everyComponent =
  (
    types: readonly number[],
    holds: (component: Json, parent: Json | null) => boolean,
    says: string,
  ): Check =>
  (value) =>
    componentsIn(value)
      .filter(({ component }) => types.includes(Number(component.type)))
      .filter(({ component, parent }) => !holds(component, parent))
      .map(({ at }) => ({ at, says }));

/**
 * How long a text is: in UTF-16 units, the strictest reading of "characters", so that what passes
 * here passes wherever code points are counted.
 */
export const lengthOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : 0;

/** Whether a text or list has a length within bounds; one that is missing has none. */
export const hasLength = (value: unknown, least: number, most: number): boolean =>
  lengthOf(value) >= least && lengthOf(value) <= most;

/** A check that texts or lists have a length within bounds. */
export const within =
  (selector: string, least: number, most: number): Check =>
  (value) =>
    select(value, selector).flatMap((found) => outside(found, least, most));

/** The same for a key of every component of some types. */
export const componentWithin =
  (types: readonly number[], key: string, least: number, most: number): Check =>
  (value) =>
    componentsIn(value)
      .filter(({ component }) => types.includes(Number(component.type)))
      .flatMap(({ at, component }) =>
        select(component, key).flatMap((found) =>
          outside({ at: [...at, ...found.at], value: found.value }, least, most),
        ),
      );

/** A check that a key of the whole subject is there and has a length within bounds. */
export const has = (key: string, least: number, most: number): Check =>
  whole((value) => hasLength(value[key], least, most), between(least, most));

/** The same for a key of every component of some types. */
export const componentHas = (
  types: readonly number[],
  key: string,
  least: number,
  most: number,
): Check => everyComponent(types, (one) => hasLength(one[key], least, most), between(least, most));

const between = (least: number, most: number): string =>
  `Must be between ${least} and ${most} in length.`;

function outside({ at, value }: Found, least: number, most: number): Finding[] {
  const length = lengthOf(value);
  if (length > most) return [{ at, says: `Must be ${most} or fewer in length.` }];
  return length < least ? [{ at, says: `Must be ${least} or more in length.` }] : [];
}

/** A check that values hold to a condition. */
export const each =
  (selector: string, holds: (value: unknown) => boolean, says: string): Check =>
  (value) =>
    select(value, selector)
      .filter((found) => !holds(found.value))
      .map(({ at }) => ({ at, says }));

/** A check that a whole subject holds to a condition. */
export const whole =
  (holds: (value: Json, subject: Subject) => boolean, says: string): Check =>
  (value, subject) =>
    holds(value, subject) ? [] : [{ at: [], says }];

/** What stands more than once in a list. */
export const repeated = (values: readonly unknown[]): readonly unknown[] =>
  values.filter((value, n) => value !== undefined && values.indexOf(value) !== n);

/** Whether a text is an absolute http or https URL. */
export const isWebUrl = (value: unknown): boolean =>
  typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
