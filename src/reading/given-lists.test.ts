import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { listed } from './given-lists.ts';

it('reads what stands in the lists of the package', () => {
  const genders = (list: string): ReadonlyMap<string, string> =>
    createRequire(import.meta.url)(`gender-detection-from-name/names/${list}.js`);
  const lists = ['en', 'es', 'fr', 'it', 'de', 'tr'].map(genders);
  const said = (name: string, gender: string): number =>
    lists.filter((list) => list.get(name) === gender).length;
  const names = new Set(lists.flatMap((list) => [...list.keys()]));
  expect(names.size).toBeGreaterThan(50_000);
  const misread = [...names].filter((name) => {
    const { men, women, english } = listed(name);
    const isSame = men === said(name, 'male') && women === said(name, 'female');
    return !isSame || english !== lists[0]?.has(name);
  });
  expect(misread).toEqual([]);
});
