/** Part of the smaller set that is in the larger one, 0 to 1 (the overlap coefficient); 0 for an empty one. */
export const sharedPart = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return shared / Math.max(1, few.size);
};
