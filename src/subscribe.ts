import type { Draft, DraftBlock } from './answer/answer.ts';
import { found, more, note } from './answer/build.ts';
import { subscriptionWords } from './answer/subscription-words.ts';
import { defineCommand } from './command.ts';
import { count, id, list } from './options/kinds.ts';
import { listOf, listWords } from './options/list.ts';
import type { Place } from './place.ts';
import { Refusal } from './refusal.ts';
import { shownOf } from './schedule/subscriptions/shown.ts';
import type { Subscriptions } from './schedule/subscriptions/subscriptions.ts';
import type { Terms } from './schedule/subscriptions/terms.ts';
import { whereWords } from './schedule/subscriptions/where.ts';
import type { Subscription } from './store/ledger.ts';

/* What the commands `digest` and `watch` have in common. */

type Kind = Subscription['kind'];

/** Where and to whom their commands are offered; most ask for no news. */
export const OFFERED = { where: 'chat', visibility: 'private', asks: 'nothing' } as const;

/** What a digest or watch may be restricted to. */
export const restrictions = {
  names: list('Only what mentions these names, with commas between', 'names'),
  outlets: list('Only these outlets or agencies, with commas between', 'sources'),
};

/** Digests and watches, and where they are asked for. */
interface InChat {
  readonly subscriptions: Subscriptions;
  readonly place: Place;
}

interface Calling {
  readonly subscriptions: Subscriptions | null;
  readonly place: Place | null;
}

/** What a command of digests and watches needs of a call; a Refusal where there is no chat. */
export function inChat(call: Calling): InChat {
  const { subscriptions, place } = call;
  if (subscriptions && place) return { subscriptions, place };
  throw new Refusal(
    'not allowed',
    'Digests and watches are made in a chat.',
    'Ask on Discord or Slack; `digests` lists them here.',
  );
}

/** Subscriptions as an answer. */
export const shown = (
  title: string,
  all: readonly Subscription[],
  ...notes: readonly DraftBlock[]
): Draft => found(title, { kind: 'subscriptions', subscriptions: all.map(shownOf) }, ...notes);

/** Options of what something is about as the ledger has them; what is not given is left out. */
export function subjectOf(options: {
  readonly topic: string;
  readonly names: string;
  readonly outlets: string;
  readonly length: number;
}): NonNullable<Terms['what']> {
  const { topic, names, outlets, length } = options;
  return {
    ...(topic === '' ? {} : { topic: ANY.test(topic) ? null : topic }),
    ...(names === '' ? {} : { names: ANY.test(names) ? [] : listOf(names) }),
    ...(outlets === '' ? {} : { outlets: ANY.test(outlets) ? [] : listOf(outlets) }),
    ...(length === 0 ? {} : { size: length }),
  };
}

/** What takes a restriction away again. */
const ANY = /^(?:any|all|everything)$/i;

/** The values that were given; an empty one was not. */
export const given = <Values extends Readonly<Record<string, string>>>(
  options: Values,
): { [Name in keyof Values]?: Exclude<Values[Name], ''> } =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== '')) as {
    [Name in keyof Values]?: Exclude<Values[Name], ''>;
  };

/** What one says that the asker may change, option by option as it would be typed. */
export async function currentOf(
  call: Calling,
  kind: Kind,
  id: string,
): Promise<Readonly<Record<string, string>>> {
  const { subscriptions, place } = inChat(call);
  const { what, zone, ...one } = await subscriptions.mine(place, kind, id);
  const { topic, names, outlets, size } = what;
  return {
    ...(one.kind === 'digest'
      ? { when: one.rule, topic: topic ?? '', empty: one.empty, late: one.late }
      : { what: topic ?? '', window: String(one.windowMinutes), quiet: one.quiet ?? '' }),
    ...{ zone, names: listWords(names), outlets: listWords(outlets), length: String(size) },
    where: whereWords(one),
  };
}

/** Changes what the terms give. A Refusal when they give nothing. */
export async function edited(call: Calling, kind: Kind, id: string, terms: Terms): Promise<Draft> {
  const { subscriptions, place } = inChat(call);
  const { what = {}, ...rest } = terms;
  if (Object.keys(rest).length + Object.keys(what).length === 0)
    throw new Refusal(
      'missing option',
      `You did not say what is to change in ${id}.`,
      `Write it after the id, such as --zone Europe/Berlin, or press Edit under /${kind} list.`,
    );
  const changed = await subscriptions.edit(place, kind, id, terms);
  return shown(subscriptionWords.isChanged(changed.id), [changed]);
}

type Verb = 'pause' | 'resume' | 'remove' | 'postNow';

/** A command that does one thing to a digest or a watch, named by its id. */
const actOn = (kind: Kind, verb: Verb, summary: string, title: (of: string) => string) =>
  defineCommand({
    ...OFFERED,
    summary,
    options: { id: id(`Which ${kind}, as /${kind} list shows it`) },
    async answer({ options, ...call }) {
      const { subscriptions, place } = inChat(call);
      const done = await subscriptions[verb](place, kind, options.id);
      if (verb === 'remove')
        return found(
          title(done.id),
          note(subscriptionWords.postsNoMore(done.id)),
          note(subscriptionWords.toRecreate(shownOf(done))),
        );
      return shown(title(done.id), [done]);
    },
  });

/** How many are listed at a time: each has its buttons. */
const A_PAGE = 8;

/** The commands that a digest and a watch have alike. */
export const common = (kind: Kind) => ({
  list: defineCommand({
    ...OFFERED,
    summary: `Your ${kind === 'digest' ? 'digests' : 'watches'} and those of this channel: when they post next, and what went wrong`,
    options: { page: count('Which page of them', 1) },
    async answer({ options: { page }, ...call }) {
      const { subscriptions, place } = inChat(call);
      const all = await subscriptions.list(place, kind);
      const here = all.slice((page - 1) * A_PAGE, page * A_PAGE);
      const title = subscriptionWords.all[kind];
      return here.length === 0
        ? { tone: 'nothing', title, blocks: [note(subscriptionWords.none(kind))] }
        : shown(title, here, ...more({ items: here, more: all.length > page * A_PAGE }, page));
    },
  }),
  preview: defineCommand({
    ...OFFERED,
    summary: `Shows what the next post of a ${kind} would say now`,
    asks: 'news',
    options: { id: id(`Which ${kind}, as /${kind} list shows it`) },
    async answer({ desk, options, ...call }) {
      const { subscriptions, place } = inChat(call);
      const draft = await subscriptions.preview(place, kind, options.id, desk);
      return { ...draft, blocks: [note(subscriptionWords.preview(options.id)), ...draft.blocks] };
    },
  }),
  pause: actOn(kind, 'pause', `Pauses a ${kind} until you resume it`, subscriptionWords.isPaused),
  resume: actOn(kind, 'resume', `Resumes a paused ${kind}`, subscriptionWords.isResumed),
  remove: actOn(kind, 'remove', `Removes a ${kind} for good`, subscriptionWords.isRemoved),
});

/** `digest now`; a watch has nothing to post until something is new. */
export const now = actOn(
  'digest',
  'postNow',
  'Posts a digest now, out of turn',
  subscriptionWords.isPosting,
);
