-- Version 4: who works on the staff's pages, what they have open, the receipts they have not handed out yet; and observations.

CREATE TABLE staff (
  id TEXT NOT NULL PRIMARY KEY,
  municipality BIGINT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  password TEXT,
  secret BYTES,
  step BIGINT NOT NULL,
  failures BIGINT NOT NULL,
  wait_until_s BIGINT NOT NULL,
  invitation TEXT,
  invited_until_s BIGINT NOT NULL
) KEYED;

CREATE TABLE session (
  id TEXT NOT NULL PRIMARY KEY,
  staff TEXT NOT NULL,
  begun_s BIGINT NOT NULL,
  used_s BIGINT NOT NULL
) KEYED;
CREATE INDEX session_by_staff ON session (staff);

CREATE TABLE waiting (
  id TEXT NOT NULL PRIMARY KEY,
  log BIGINT NOT NULL,
  staff TEXT NOT NULL,
  sealed BYTES NOT NULL
) KEYED;
CREATE INDEX waiting_by_staff ON waiting (staff, log);

CREATE TABLE observation (
  id TEXT NOT NULL PRIMARY KEY,
  log BIGINT NOT NULL,
  number BIGINT NOT NULL,
  activity TEXT
) KEYED;
CREATE INDEX observation_by_number ON observation (log, number);
