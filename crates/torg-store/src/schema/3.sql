-- Version 3. How dialogues and participants ended is found without reading their logs; and addresses of those who want to hear more.

CREATE INDEX entry_closed ON entry (log, number) WHERE word = 'closed';
CREATE INDEX entry_erased ON entry (subject, number) WHERE word = 'erased';

CREATE TABLE contact (
  id TEXT NOT NULL PRIMARY KEY,
  log BIGINT NOT NULL,
  sealed BYTES NOT NULL
) KEYED;
