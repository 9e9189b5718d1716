import type { Answer, SubscriptionShown } from '../answer/answer.ts';
import { buttonLabels } from '../answer/buttons.ts';
import { allClaims } from '../answer/visit.ts';
import type { Asked } from '../asked/line.ts';
import type { Wanted } from './wanted.ts';

/** What a button says, what it asks for, and of which digest or watch. */
export type Offer = readonly [label: string, wanted: Wanted, of?: string];

/** What is shown, as far as the buttons under it depend on it. */
interface Shown {
  readonly wanted: Wanted;
  /** What goes on from it. */
  readonly more: Wanted | null;
  readonly hidden: boolean;
  /** Whether a form of a command goes on in a second one. */
  readonly asksOn: (asked: Asked) => boolean;
}

/** The buttons that make sense under an answer. */
export function offersOf({ tone, sources, blocks }: Answer, shown: Shown): readonly Offer[] {
  if (tone !== 'found') return [];
  const { wanted, more, hidden, asksOn } = shown;
  return [
    ...blocks.flatMap((block) =>
      block.kind === 'subscriptions' ? standingOffers(block.subscriptions, asksOn) : [],
    ),
    ...(more ? [[buttonLabels.more, more] as const] : []),
    ...(wanted.verb === 'answer' && allClaims(blocks).length > 0
      ? [
          [buttonLabels.sources, { ...wanted, verb: 'sources', part: 1 }] as const,
          [buttonLabels.context, { ...wanted, verb: 'context', part: 1 }] as const,
        ]
      : []),
    ...(hidden && sources.length > 0
      ? [[buttonLabels.share, { ...wanted, verb: 'share' }] as const]
      : []),
  ];
}

/** What may be done with digests and watches; of one alone it can be seen what it would post. */
const standingOffers = (
  all: readonly SubscriptionShown[],
  asksOn: Shown['asksOn'],
): readonly Offer[] =>
  all.flatMap(({ id, kind, paused }) => {
    const asked = (verb: string) => ({ command: `${kind} ${verb}`, words: [], options: { id } });
    const offer = (verb: 'preview' | 'pause' | 'resume' | 'remove'): Offer => [
      buttonLabels[verb](id),
      { verb: 'answer', part: 1, asked: asked(verb) },
      id,
    ];
    const form = (label: 'edit' | 'options', part: 1 | 2): Offer => [
      buttonLabels[label](id),
      { verb: 'form', part, asked: asked('edit') },
      id,
    ];
    const alone = all.length === 1;
    return [
      ...(alone ? [offer('preview')] : []),
      form('edit', 1),
      ...(alone && asksOn(asked('edit')) ? [form('options', 2)] : []),
      offer(paused === null ? 'pause' : 'resume'),
      offer('remove'),
    ];
  });
