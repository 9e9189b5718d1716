/** Puts a value last into a map of at most so many: what was put there longest ago goes first. */
export function putLatest<Value>(
  map: Map<string, Value>,
  most: number,
  key: string,
  value: Value,
): void {
  map.delete(key);
  map.set(key, value);
  const [oldest = ''] = map.keys();
  if (map.size > most) map.delete(oldest);
}
