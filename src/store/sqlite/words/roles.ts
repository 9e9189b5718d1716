import type { Appearance } from '../../store.ts';
import { rolesOf } from '../coding/handles.ts';
import { articleOf, indexOf, nameId } from '../coding/ids.ts';
import type { Connection } from '../database/connection.ts';
import { type NamePlace, readAppearances } from '../names/appearances.ts';
import { newestIn, passagesOf, type Scope } from '../texts/filter.ts';
import type { Readings } from '../texts/readings.ts';
import type { Sources } from '../texts/sources.ts';
import { phrase } from './match.ts';

/** Roles looked at for each appearance wanted: a name can have several of one wording. */
const ROLES_EACH = 4;

/** Appearances with a role that holds all of some words, newest first. */
export function findRoles(db: Connection, sources: Sources, readings: Readings) {
  const rows = db.list(
    `SELECT json_group_array(rowid) FROM (SELECT rowid FROM role_words WHERE role_words MATCH ?
       AND rowid BETWEEN cast(? AS INTEGER) AND cast(? AS INTEGER) ORDER BY rowid DESC LIMIT ?)`,
  );
  const appearances = readAppearances(sources, readings);

  const placeOf = (role: number): NamePlace[] => {
    const article = articleOf(role);
    const names = readings.list('names', article) ?? [];
    const n = rolesOf(names)[indexOf(role)]?.n ?? -1;
    const found = names[n];
    return found === undefined ? [] : [{ name: nameId(found.kind, found.label), article, n }];
  };

  return (words: readonly string[], scope: Scope, limit: number): readonly Appearance[] => {
    const wanted = words.flatMap((word) => phrase(word) ?? []).join(' AND ');
    if (wanted === '') return [];
    const roles = newestIn(
      scope,
      limit * ROLES_EACH,
      (range, most) => rows(wanted, ...passagesOf(range), most),
      articleOf,
    );
    const places = roles.flatMap(placeOf).map((place) => [`${place.article} ${place.n}`, place]);
    const own = new Map(places as [string, NamePlace][]);
    return appearances([...own.values()].slice(0, limit));
  };
}
