/** Ids kept at most; the oldest go first. An event that comes twice does so within seconds. */
const MOST_IDS = 10_000;

/** Whether an id is new, which it is once: the gateway may deliver an event again after a resume. */
export function firstTime(): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    if (seen.size > MOST_IDS) seen.delete(seen.values().next().value as string);
    return true;
  };
}
