import type { Fault, Json, Refused } from '../state/shapes.ts';
import { refused } from '../state/shapes.ts';
import type { Rule } from './rules/rule.ts';
import { RULES } from './rules.ts';
import { schemaFaults } from './schemas.ts';

/** Something in a body that rules speak of, with its kinds and its JSON pointer. */
interface Node {
  readonly kinds: readonly string[];
  readonly thing: Json;
  readonly where: string;
}

/** A fault, and Slack's error for it; null when Slack would take the body all the same. */
export interface Found extends Omit<Fault, 'method'> {
  readonly error: string | null;
}

const SCHEMA = 'https://github.com/slackapi/node-slack-sdk/tree/main/packages/types';

const BY_KIND = new Map<string, Rule[]>();
for (const rule of RULES)
  for (const kind of [rule.on].flat()) BY_KIND.set(kind, [...(BY_KIND.get(kind) ?? []), rule]);

/** What is wrong with a message; `method` is the method it came by, or `response_url`. */
export function judgeMessage(message: Json, method: string): readonly Found[] {
  const { blocks, metadata } = message;
  return [
    ...broken([
      { kinds: ['message', method], thing: message, where: '' },
      ...(metadata ? [{ kinds: ['metadata'], thing: metadata, where: '/metadata' }] : []),
      ...(blocks ? listed(blocks, '/blocks') : []),
    ]),
    ...(blocks ? bySchema('blocks', blocks, '/blocks') : []),
  ];
}

/** What is wrong with a modal or an App Home. */
export function judgeView(view: Json): readonly Found[] {
  const kind = view?.type === 'home' ? 'home' : 'modal';
  return [
    ...broken([
      { kinds: ['view', kind], thing: view, where: '' },
      ...listed(view?.blocks ?? [], '/blocks'),
    ]),
    ...bySchema(kind, view, ''),
  ];
}

/** What is wrong with anything else: the arguments of a method, or `suggestions`. */
export function judgeOther(body: Json, kind: string): readonly Found[] {
  return broken([{ kinds: [kind], thing: body, where: '' }, ...inside(body, '')]);
}

/** Slack's refusal for what was found, or null when it would take it. */
export function refusal(found: readonly Found[], invalid: string): Refused | null {
  const malformed = found.find(({ error }) => error === 'invalid');
  const first = malformed ?? found.find(({ error }) => error !== null);
  if (!first?.error) return null;
  const error = first.error === 'invalid' ? invalid : first.error;
  const messages = found
    .filter((one) => one.error !== null)
    .map(({ rule, where }) => `[ERROR] ${rule} [json-pointer:${where}]`);
  return refused(error, { errors: messages, response_metadata: { messages } });
}

const broken = (nodes: readonly Node[]): Found[] =>
  nodes.flatMap(({ kinds, thing, where }) =>
    kinds
      .flatMap((kind) => BY_KIND.get(kind) ?? [])
      .filter(({ holds }) => !keeps(holds, thing))
      .map(({ rule, page, error }) => ({ rule, page, error, where })),
  );

/** A rule that stumbles over a body's shape is broken by it. */
function keeps(holds: Rule['holds'], thing: Json): boolean {
  try {
    return holds(thing);
  } catch {
    return false;
  }
}

const bySchema = (what: 'blocks' | 'home' | 'modal', body: Json, at: string): Found[] =>
  schemaFaults(what, body).map(({ where, wrong }) => ({
    rule: `as Slack's types have it: ${wrong}`,
    page: SCHEMA,
    where: at + where,
    error: 'invalid',
  }));

const listed = (blocks: Json, where: string): Node[] =>
  Array.isArray(blocks)
    ? [
        { kinds: ['blocks'], thing: blocks, where },
        ...blocks.flatMap((thing, i) => [
          { kinds: ['block'], thing: thing ?? {}, where: `${where}/${i}` },
          ...inside(thing, `${where}/${i}`),
        ]),
      ]
    : [{ kinds: ['block'], thing: {}, where }];

/** Objects that have no `type`, known by the name they stand under. */
const UNTYPED: Readonly<Record<string, string>> = {
  options: 'option',
  option_groups: 'option_group',
  confirm: 'confirm',
};

function inside(thing: Json, where: string, under = ''): Node[] {
  if (thing === null || typeof thing !== 'object') return [];
  if (Array.isArray(thing)) return thing.flatMap((one, i) => inside(one, `${where}/${i}`, under));
  const kind = typeof thing.type === 'string' ? thing.type : UNTYPED[under];
  return [
    ...(kind ? [{ kinds: [kind], thing, where }] : []),
    ...Object.entries(thing).flatMap(([name, value]) => inside(value, `${where}/${name}`, name)),
  ];
}
