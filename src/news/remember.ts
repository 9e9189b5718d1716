/**
 * A function of one key that remembers what it gave, for at most so many keys; beyond them all are
 * forgotten. What it gives is shared: nobody may change it.
 */
export function remembering<Key, Given>(
  find: (key: Key) => Given,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Given {
  const known = new Map<Key, Given>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const given = find(key);
    if (known.size >= most) known.clear();
    known.set(key, given);
    return given;
  };
}
