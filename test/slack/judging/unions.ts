import type { Json } from '../state/shapes.ts';

/** One branch of a union: the `type` it is for, and its schema. */
interface Case {
  readonly type: string;
  readonly schema: Json;
}

/**
 * A schema whose unions go by the object's `type`, so that a fault names what is wrong with the
 * branch that was meant instead of with all twenty. Unions of things without a type stay.
 */
export function switched(schema: Json): Json {
  const { definitions } = schema;
  const casesOf = (union: Json): readonly Case[] | null => {
    const target = union.$ref ? definitions?.[union.$ref.split('/').pop()] : union;
    const branches = target?.anyOf;
    if (!branches) {
      const type = target?.properties?.type?.const;
      return type ? [{ type, schema: union }] : null;
    }
    const cases = branches.map(casesOf);
    return cases.every(Boolean) ? cases.flat() : null;
  };
  const walk = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== 'object') return node;
    const cases = node.anyOf ? casesOf(node) : null;
    if (cases) return chosenByType(cases.map((one) => ({ ...one, schema: walk(one.schema) })));
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, walk(value)]));
  };
  return walk(schema);
}

function chosenByType(cases: readonly Case[]): Json {
  const types = [...new Set(cases.map(({ type }) => type))];
  return {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: types } },
    allOf: types.map((type) => {
      const [one, ...more] = cases.filter((one) => one.type === type).map(({ schema }) => schema);
      const schema = more.length === 0 ? one : { anyOf: [one, ...more] };
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      return { if: { properties: { type: { const: type } } }, then: schema };
    }),
  };
}
