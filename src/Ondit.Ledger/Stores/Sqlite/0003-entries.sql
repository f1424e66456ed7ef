-- What people enter: logs that only grow.
CREATE TABLE outcome (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  rumour INTEGER NOT NULL,
  value TEXT NOT NULL,
  date TEXT,
  source TEXT NOT NULL,
  note TEXT,
  reviewer TEXT,
  entered_by TEXT NOT NULL,
  entered TEXT NOT NULL
);
CREATE INDEX outcome_rumour ON outcome (rumour);
CREATE TABLE correction (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  note TEXT,
  entered_by TEXT NOT NULL,
  entered TEXT NOT NULL
);
-- What a correction bears on, so that joining a group finds its own.
CREATE TABLE correction_story (story INTEGER NOT NULL, correction INTEGER NOT NULL, PRIMARY KEY (story, correction)) WITHOUT ROWID;
CREATE TABLE correction_key (word TEXT NOT NULL, correction INTEGER NOT NULL, PRIMARY KEY (word, correction)) WITHOUT ROWID;
CREATE TABLE rumour_correction (rumour INTEGER NOT NULL, correction INTEGER NOT NULL, PRIMARY KEY (rumour, correction)) WITHOUT ROWID;

CREATE TRIGGER outcome_stays BEFORE DELETE ON outcome BEGIN SELECT RAISE (ABORT, 'outcomes are kept for good'); END;
CREATE TRIGGER outcome_holds BEFORE UPDATE ON outcome BEGIN SELECT RAISE (ABORT, 'outcomes are never changed'); END;
CREATE TRIGGER correction_stays BEFORE DELETE ON correction BEGIN SELECT RAISE (ABORT, 'corrections are kept for good'); END;
CREATE TRIGGER correction_holds BEFORE UPDATE ON correction BEGIN SELECT RAISE (ABORT, 'corrections are never changed'); END;
