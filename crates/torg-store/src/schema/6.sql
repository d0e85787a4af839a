-- Version 6: the staff's passkeys, and the challenges that are waiting for one.

CREATE TABLE passkey (
  id TEXT NOT NULL PRIMARY KEY,
  staff TEXT NOT NULL,
  public BYTES NOT NULL,
  used BIGINT NOT NULL,
  name TEXT NOT NULL,
  day TEXT NOT NULL
) KEYED;
CREATE INDEX passkey_by_staff ON passkey (staff);

CREATE TABLE challenge (
  id TEXT NOT NULL PRIMARY KEY,
  until_s BIGINT NOT NULL
) KEYED;
CREATE INDEX challenge_by_end ON challenge (until_s);
