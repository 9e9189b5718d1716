/** What versions before the ninth kept of the corpus; the next load reads it again. */
const OLD_TABLES = [
  ...['documents', 'skips', 'articles', 'texts', 'readings', 'appearances', 'quotes', 'moments'],
  ...['names', 'name_keys', 'name_words', 'name_trigrams', 'units', 'figure_units', 'figure_acts'],
  ...['passage_words', 'role_words', 'shingles', 'unindexed', 'sketch_log', 'sketches'],
];

/** The corpus as it was read. Why it is cut this way: docs/store.md. */
const CORPUS = `
${OLD_TABLES.map((table) => `DROP TABLE IF EXISTS ${table};`).join('\n')}

CREATE TABLE documents(
  id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, hash TEXT NOT NULL,
  size INTEGER NOT NULL, modified INTEGER NOT NULL) STRICT;
CREATE TABLE skips(
  document INTEGER NOT NULL, n INTEGER NOT NULL, file TEXT NOT NULL, reason TEXT NOT NULL,
  detail TEXT NOT NULL, PRIMARY KEY(document, n)) STRICT, WITHOUT ROWID;

CREATE TABLE articles(
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, document INTEGER NOT NULL,
  size INTEGER NOT NULL, head TEXT NOT NULL, passages BLOB NOT NULL) STRICT;
CREATE INDEX articles_document ON articles(document);
CREATE INDEX articles_size ON articles(id, size);
CREATE TABLE texts(
  article INTEGER PRIMARY KEY, coding TEXT NOT NULL, text BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TABLE readings(
  article INTEGER PRIMARY KEY, lemmas TEXT NOT NULL, names TEXT NOT NULL, quotes TEXT NOT NULL,
  figures TEXT NOT NULL, moments TEXT NOT NULL) STRICT;

CREATE TABLE unindexed(article INTEGER PRIMARY KEY) STRICT;

CREATE TABLE names(
  id INTEGER PRIMARY KEY, label TEXT NOT NULL, kind TEXT NOT NULL,
  articles INTEGER NOT NULL) STRICT;
CREATE INDEX names_common ON names(articles) WHERE articles > 3;
CREATE TABLE name_keys(
  key TEXT NOT NULL, name INTEGER NOT NULL, PRIMARY KEY(key, name)) STRICT, WITHOUT ROWID;
CREATE TABLE name_words(word TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE appearances(
  name INTEGER NOT NULL, article INTEGER NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY(name, article, n)) STRICT, WITHOUT ROWID;

CREATE TABLE quotes(
  name INTEGER NOT NULL, passage INTEGER NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY(name, passage, n)) STRICT, WITHOUT ROWID;
CREATE TABLE units(
  id INTEGER PRIMARY KEY, unit TEXT NOT NULL UNIQUE, figures INTEGER NOT NULL) STRICT;
CREATE INDEX units_common ON units(figures DESC, unit);
CREATE TABLE figure_units(
  unit INTEGER NOT NULL, passage INTEGER NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY(unit, passage, n)) STRICT, WITHOUT ROWID;
CREATE TABLE figure_acts(
  act TEXT NOT NULL, passage INTEGER NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY(act, passage, n)) STRICT, WITHOUT ROWID;
CREATE TABLE moments(
  day TEXT NOT NULL, passage INTEGER NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY(day, passage, n)) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE passage_words USING fts5(
  text, lemmas, content='', contentless_delete=1, detail=full,
  tokenize="porter unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE role_words USING fts5(
  role, content='', contentless_delete=1, detail=full,
  tokenize="porter unicode61 remove_diacritics 2");
CREATE TABLE sketch_log(id INTEGER PRIMARY KEY, pairs BLOB NOT NULL) STRICT;
CREATE TABLE sketches(id INTEGER PRIMARY KEY, pairs BLOB NOT NULL) STRICT;
`;

/* Times are milliseconds since 1970; null: kept until it is dropped. */
const KEPT = `
CREATE TABLE kept(key TEXT PRIMARY KEY, text TEXT NOT NULL, until INTEGER) STRICT, WITHOUT ROWID;
CREATE INDEX kept_until ON kept(until);
`;

/*
 * What was filed in which order, for ever: an article that is forgotten and comes back is not new.
 * Subscriptions and the outbox of their posts; `free` is when an open row may be claimed (again).
 */
const LEDGER = `
CREATE TABLE filed(mark INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO filed(article) SELECT key FROM articles ORDER BY id;

CREATE TABLE subscriptions(
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, platform TEXT NOT NULL, workspace TEXT NOT NULL,
  channel TEXT NOT NULL, maker TEXT NOT NULL, terms TEXT NOT NULL, paused TEXT,
  mark INTEGER NOT NULL, next INTEGER, last TEXT, error TEXT, created INTEGER NOT NULL) STRICT;
CREATE INDEX subscriptions_place ON subscriptions(platform, workspace, channel);
CREATE INDEX subscriptions_due ON subscriptions(next) WHERE paused IS NULL AND next IS NOT NULL;
CREATE INDEX subscriptions_resting ON subscriptions(mark)
  WHERE kind = 'watch' AND paused IS NULL AND next IS NULL;

CREATE TABLE outbox(
  id INTEGER PRIMARY KEY, subscription TEXT NOT NULL, slot INTEGER NOT NULL, mark INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'open', free INTEGER NOT NULL, lease INTEGER NOT NULL DEFAULT 0,
  tried INTEGER, UNIQUE(subscription, slot)) STRICT;
CREATE UNIQUE INDEX outbox_open ON outbox(subscription) WHERE state = 'open';
CREATE INDEX outbox_free ON outbox(free) WHERE state = 'open';
CREATE INDEX outbox_slot ON outbox(slot);
`;

/* Why a subscription is paused, in a row that tells its maker so. */
const TELLINGS = 'ALTER TABLE outbox ADD COLUMN tells TEXT;';

/**
 * What brings a store from version n to n + 1, by n. Empty ones made what CORPUS makes afresh; it stands
 * twice, for the ledger begins with the articles that were filed before there was one.
 */
export const MIGRATIONS: readonly string[] = [
  ...['', KEPT, '', CORPUS, LEDGER, TELLINGS],
  ...['', '', '', CORPUS],
];
