/** Letters from which V8 makes a piece of a text a view of it, which keeps all of the text in memory. */
const VIEW = 13;

/** A key that keeps nothing else in memory. */
const alone = <Key>(key: Key): Key =>
  typeof key === 'string' && key.length >= VIEW ? JSON.parse(JSON.stringify(key)) : key;

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
    const own = alone(key);
    const given = find(own);
    if (known.size >= most) known.clear();
    known.set(own, given);
    return given;
  };
}
