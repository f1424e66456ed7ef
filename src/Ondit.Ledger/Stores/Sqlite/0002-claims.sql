-- What is asked for: the claims of the latest reading of each story's latest version. All of it can be made again from readings.
CREATE TABLE claim (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  story INTEGER NOT NULL REFERENCES story (row),
  version INTEGER NOT NULL REFERENCES version (row),
  id TEXT NOT NULL,
  words TEXT NOT NULL,
  spans TEXT NOT NULL,
  source TEXT NOT NULL,
  source_spans TEXT NOT NULL,
  source_type TEXT,
  speaker TEXT,
  factuality TEXT NOT NULL,
  future INTEGER NOT NULL,
  kind TEXT NOT NULL,
  published TEXT,
  outlet TEXT,
  rumour INTEGER,
  role TEXT
);
CREATE INDEX claim_story ON claim (story, id);
CREATE INDEX claim_rumour ON claim (rumour) WHERE rumour IS NOT NULL;

-- Contentless: the words stand in claim.
CREATE VIRTUAL TABLE claim_text USING fts5 (
  words, source, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE name (row INTEGER PRIMARY KEY, folded TEXT NOT NULL UNIQUE, shown TEXT NOT NULL);
CREATE TABLE name_word (word TEXT NOT NULL, name INTEGER NOT NULL, PRIMARY KEY (word, name)) WITHOUT ROWID;
-- Rows of claims that are gone stay: rows of claims are never given twice.
CREATE TABLE claim_party (name INTEGER NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (name, claim)) WITHOUT ROWID;

-- Stories that share a key, and those that share one with these, and so on, are one group: what is joined together.
CREATE TABLE story_group (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  keys INTEGER NOT NULL,
  -- Counts up with each story; joined as it was at that count.
  changed INTEGER NOT NULL,
  joined INTEGER NOT NULL
);
CREATE INDEX group_unjoined ON story_group (row) WHERE changed <> joined;
CREATE TABLE key (row INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, story_group INTEGER NOT NULL);
CREATE INDEX key_group ON key (story_group);
CREATE TABLE story_key (key INTEGER NOT NULL, story INTEGER NOT NULL, PRIMARY KEY (key, story)) WITHOUT ROWID;

CREATE TABLE rumour (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  first_seen TEXT,
  last_seen TEXT,
  status TEXT NOT NULL,
  body BLOB NOT NULL
);
-- A rumour that became part of another is found under its old name too.
CREATE TABLE rumour_alias (old INTEGER PRIMARY KEY, now INTEGER);
CREATE TABLE rumour_party (rumour INTEGER NOT NULL, name INTEGER NOT NULL, PRIMARY KEY (rumour, name)) WITHOUT ROWID;
CREATE INDEX rumour_party_name ON rumour_party (name, rumour);
CREATE TABLE appearance (
  rumour INTEGER NOT NULL,
  number INTEGER NOT NULL,
  story TEXT NOT NULL,
  outlet TEXT COLLATE NOCASE,
  published TEXT,
  role TEXT NOT NULL,
  source_type TEXT NOT NULL,
  PRIMARY KEY (rumour, number)
) WITHOUT ROWID;
CREATE INDEX appearance_outlet ON appearance (outlet, role);
CREATE INDEX appearance_source ON appearance (source_type, role);
