-- Version 1. BYTES and KEYED stand for what SQLite and PostgreSQL call differently.
-- For SQLite a truth value is any number, and the same number is not the same in every question: hence the checks.

CREATE TABLE log (
  id BIGINT NOT NULL PRIMARY KEY,
  origin TEXT NOT NULL UNIQUE,
  size BIGINT NOT NULL,
  head TEXT NOT NULL
);

CREATE TABLE entry (
  log BIGINT NOT NULL,
  number BIGINT NOT NULL,
  day TEXT NOT NULL,
  word TEXT NOT NULL,
  subject TEXT NOT NULL,
  commitment BYTES NOT NULL,
  PRIMARY KEY (log, number)
) KEYED;

CREATE TABLE payload (
  log BIGINT NOT NULL,
  number BIGINT NOT NULL,
  salt BYTES NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (log, number)
) KEYED;

CREATE TABLE tile (
  log BIGINT NOT NULL,
  level BIGINT NOT NULL,
  number BIGINT NOT NULL,
  hashes BYTES NOT NULL,
  PRIMARY KEY (log, level, number)
) KEYED;

CREATE TABLE municipality (
  log BIGINT NOT NULL PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  described BIGINT NOT NULL
);

CREATE TABLE dialogue (
  log BIGINT NOT NULL PRIMARY KEY,
  municipality BIGINT NOT NULL,
  slug TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  described BIGINT NOT NULL,
  UNIQUE (municipality, slug)
);

CREATE TABLE participant (
  id TEXT NOT NULL PRIMARY KEY,
  log BIGINT NOT NULL,
  code_hash BYTES NOT NULL,
  groups BIGINT,
  erased BOOLEAN NOT NULL CHECK (erased IN (TRUE, FALSE))
) KEYED;
CREATE UNIQUE INDEX participant_by_code ON participant (code_hash);

CREATE TABLE contribution (
  id TEXT NOT NULL PRIMARY KEY,
  log BIGINT NOT NULL,
  number BIGINT NOT NULL,
  participant TEXT NOT NULL,
  activity TEXT NOT NULL,
  question TEXT,
  moderated BIGINT,
  withheld BOOLEAN NOT NULL CHECK (withheld IN (TRUE, FALSE)),
  withdrawn BOOLEAN NOT NULL CHECK (withdrawn IN (TRUE, FALSE))
) KEYED;
CREATE INDEX contribution_by_participant ON contribution (participant);
CREATE INDEX contribution_by_number ON contribution (log, number);

CREATE TABLE answers (
  id TEXT NOT NULL PRIMARY KEY,
  log BIGINT NOT NULL,
  number BIGINT NOT NULL,
  participant TEXT NOT NULL,
  activity TEXT NOT NULL,
  withdrawn BOOLEAN NOT NULL CHECK (withdrawn IN (TRUE, FALSE))
) KEYED;
CREATE INDEX answers_by_participant ON answers (participant);
CREATE INDEX answers_by_number ON answers (log, number);

CREATE TABLE vote (
  id TEXT NOT NULL PRIMARY KEY,
  log BIGINT NOT NULL,
  number BIGINT NOT NULL,
  participant TEXT NOT NULL,
  activity TEXT NOT NULL,
  statement TEXT NOT NULL,
  value TEXT NOT NULL,
  withdrawn BOOLEAN NOT NULL CHECK (withdrawn IN (TRUE, FALSE))
) KEYED;
CREATE INDEX vote_by_participant ON vote (participant);
CREATE INDEX vote_by_statement ON vote (log, statement);

CREATE TABLE draft (
  id TEXT NOT NULL PRIMARY KEY,
  log BIGINT NOT NULL,
  day TEXT NOT NULL,
  sealed BYTES NOT NULL
) KEYED;
