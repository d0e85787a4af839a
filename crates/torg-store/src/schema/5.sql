-- Version 5: what the last compilation that was recorded says, and when there was one, or a report, found without reading the log.

CREATE TABLE theme (
  log BIGINT NOT NULL,
  number BIGINT NOT NULL,
  within BIGINT,
  title TEXT,
  contributions BIGINT NOT NULL,
  PRIMARY KEY (log, number)
) KEYED;

CREATE TABLE standing (
  log BIGINT NOT NULL,
  contribution TEXT NOT NULL,
  part BIGINT NOT NULL,
  theme BIGINT,
  quoted BIGINT NOT NULL,
  PRIMARY KEY (log, contribution, part)
) KEYED;

CREATE INDEX entry_compiled ON entry (log, number) WHERE word = 'compiled';
CREATE INDEX entry_published ON entry (log, number) WHERE word = 'published';
