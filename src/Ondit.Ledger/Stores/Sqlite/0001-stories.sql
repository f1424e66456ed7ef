-- A story is a place in the world where a text stands; its texts are versions, which readings read. All three only grow.
CREATE TABLE story (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  -- The id that the input gave; another story may have been given the same.
  given TEXT,
  url TEXT,
  outlet TEXT
);
CREATE INDEX story_given ON story (given);
CREATE INDEX story_url ON story (url) WHERE url IS NOT NULL;

CREATE TABLE version (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  story INTEGER NOT NULL REFERENCES story (row),
  number INTEGER NOT NULL,
  hash TEXT NOT NULL,
  -- YYYY-MM-DD, which sorts as it should; null where the story is undated.
  published TEXT,
  outlet TEXT,
  origin TEXT NOT NULL,
  added TEXT NOT NULL,
  -- Whether code points and UTF-16 units of the text are counted differently.
  wide INTEGER NOT NULL,
  body BLOB NOT NULL,
  UNIQUE (story, number)
);

CREATE TABLE reading (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL REFERENCES version (row),
  reader TEXT NOT NULL,
  model TEXT NOT NULL,
  added TEXT NOT NULL,
  body BLOB NOT NULL
);
CREATE INDEX reading_version ON reading (version);

CREATE TRIGGER reading_stays BEFORE DELETE ON reading BEGIN SELECT RAISE (ABORT, 'readings are kept for good'); END;
CREATE TRIGGER version_stays BEFORE DELETE ON version BEGIN SELECT RAISE (ABORT, 'stories are kept for good'); END;
CREATE TRIGGER reading_holds BEFORE UPDATE ON reading BEGIN SELECT RAISE (ABORT, 'readings are never changed'); END;
CREATE TRIGGER version_holds BEFORE UPDATE ON version BEGIN SELECT RAISE (ABORT, 'stories are never changed'); END;
