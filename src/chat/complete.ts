import type { Desk } from '../desk/desk.ts';
import { isOfNews, type Option, type Suggests } from '../options/option.ts';
import type { Place } from '../place.ts';
import type { Subscriptions } from '../schedule/subscriptions/subscriptions.ts';
import { suggestZones } from '../schedule/zones/zones.ts';

const MOST_SUGGESTED = 25;

/** What may be completed from, and who is typing where. */
export interface Sources {
  readonly desk: Desk;
  readonly subscriptions: Subscriptions | null;
  readonly place: Place | null;
  /** The command that is typed. */
  readonly command: string;
}

/** What an option's value may be completed to; of a list its last part, with the ones before. */
export async function completions(
  sources: Sources,
  { suggests, kind }: Option,
  typed: string,
): Promise<readonly string[]> {
  if (suggests === null) return [];
  const cut = kind === 'list' ? typed.search(/[^,;]*$/) : 0;
  const before = typed.slice(0, cut);
  const suggested = await suggestedBy(sources, suggests, typed.slice(cut).trim());
  return before === '' ? suggested : suggested.map((one) => `${before.trimEnd()} ${one}`);
}

async function suggestedBy(
  { desk, subscriptions, place, command }: Sources,
  suggests: Suggests,
  typed: string,
): Promise<readonly string[]> {
  const begins = (one: string): boolean => one.toLowerCase().startsWith(typed.toLowerCase());
  if (isOfNews(suggests)) return desk.suggest(suggests, typed, MOST_SUGGESTED);
  switch (suggests) {
    case 'zones':
      return suggestZones(typed, MOST_SUGGESTED);
    case 'places':
      return ['here', 'dm', ...((await place?.channels()) ?? [])].filter(begins);
    case 'subscriptions': {
      const kind = command.startsWith('watch') ? 'watch' : 'digest';
      const all = place && subscriptions ? await subscriptions.list(place, kind) : [];
      return all.map(({ id }) => id).filter(begins);
    }
  }
}
