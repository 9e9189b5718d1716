import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Connection, connect } from './connection.ts';
import { migrate } from './migrations.ts';
import { MIGRATIONS } from './schema.ts';

describe('the versions of a store', () => {
  let db: Connection;
  beforeEach(() => {
    db = connect(':memory:', 0);
  });
  afterEach(() => db.close());

  const version = () => db.one<[number]>('PRAGMA user_version')()?.[0];
  const FIRST = 'CREATE TABLE notes(words TEXT)';
  const SECOND =
    "ALTER TABLE notes ADD COLUMN day TEXT; INSERT INTO notes VALUES ('rain', 'Monday')";

  it('follow each other, each step once', () => {
    migrate(db, 'notes.db', [FIRST]);
    expect(version()).toBe(1);
    migrate(db, 'notes.db', [FIRST, SECOND]);
    migrate(db, 'notes.db', [FIRST, SECOND]);
    expect(version()).toBe(2);
    expect(db.all('SELECT words, day FROM notes')()).toEqual([['rain', 'Monday']]);
  });

  it('stay at the last whole step when one fails', () => {
    const broken = 'CREATE TABLE half(a); INSERT INTO nowhere VALUES (1)';
    expect(() => migrate(db, 'notes.db', [FIRST, broken])).toThrow('nowhere');
    expect(version()).toBe(1);
    expect(db.all("SELECT name FROM sqlite_schema WHERE name = 'half'")()).toEqual([]);
  });

  it('take over the articles of a store that kept no ledger as filed', () => {
    migrate(db, 'notes.db', MIGRATIONS.slice(0, 4));
    db.exec("INSERT INTO articles VALUES (7, 'late', 1, 1, '', x''), (5, 'soon', 1, 1, '', x'')");
    migrate(db, 'notes.db');
    expect(db.all('SELECT mark, article FROM filed')()).toEqual([
      [1, 'soon'],
      [2, 'late'],
    ]);
  });

  it.each([6, 7, 8])('have every document of version %i read again', (version) => {
    migrate(db, 'notes.db', MIGRATIONS.slice(0, version));
    db.exec("INSERT INTO documents VALUES (1, 'a.txt', '8:abc', 3, 0)");
    db.exec("INSERT INTO sketches VALUES (1, x'00'); INSERT INTO sketch_log VALUES (1, x'00')");
    db.exec("INSERT INTO filed(article) VALUES ('known')");
    migrate(db, 'notes.db');
    expect(db.all('SELECT id FROM documents')()).toEqual([]);
    expect(db.all('SELECT id FROM sketches UNION ALL SELECT id FROM sketch_log')()).toEqual([]);
    expect(db.all('SELECT article FROM filed')()).toEqual([['known']]);
  });

  it('are not taken back', () => {
    migrate(db, 'notes.db', [FIRST, SECOND]);
    expect(() => migrate(db, 'notes.db', [FIRST])).toThrow(
      'The store notes.db was written by a newer Verbatim (version 2, this one reads up to 1).',
    );
  });
});
