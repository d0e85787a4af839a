-- Version 2: walls, and what is asked of one activity.

CREATE INDEX contribution_by_activity ON contribution (log, activity, number);
DROP INDEX vote_by_statement;
CREATE INDEX vote_by_activity ON vote (log, activity, withdrawn, statement, value);

CREATE TABLE wall (
  id TEXT NOT NULL PRIMARY KEY,
  log BIGINT NOT NULL,
  activity TEXT NOT NULL,
  shown BOOLEAN NOT NULL CHECK (shown IN (TRUE, FALSE))
) KEYED;

CREATE TABLE cluster (
  id TEXT NOT NULL PRIMARY KEY,
  log BIGINT NOT NULL,
  number BIGINT NOT NULL,
  activity TEXT NOT NULL,
  place TEXT
) KEYED;
CREATE INDEX cluster_by_activity ON cluster (log, activity);

CREATE TABLE moved (
  note TEXT NOT NULL PRIMARY KEY,
  log BIGINT NOT NULL,
  activity TEXT NOT NULL,
  place TEXT,
  cluster TEXT
) KEYED;
CREATE INDEX moved_by_activity ON moved (log, activity);

CREATE TABLE timer (
  id TEXT NOT NULL PRIMARY KEY,
  log BIGINT NOT NULL,
  activity TEXT NOT NULL,
  ends BIGINT NOT NULL
) KEYED;
