-- How far the sample data is; empty unless it was asked for. The date and the seed it began with stay, so that a start with
-- others goes on with the same sample and never mixes two.
CREATE TABLE sample_run (
  one            boolean PRIMARY KEY DEFAULT true CHECK (one),
  seed           bigint NOT NULL,
  reference_date date   NOT NULL
);

CREATE TABLE sample_batch (
  part          text   NOT NULL CHECK (part IN ('people', 'history')),
  number        int    NOT NULL,
  size          int    NOT NULL, -- people or orders in it
  claimed_until timestamptz,     -- somebody is at it; after that time anybody may take it over
  finished_at   timestamptz,
  PRIMARY KEY (part, number)
);

GRANT SELECT, INSERT ON sample_run TO ${app};
GRANT SELECT, INSERT, UPDATE ON sample_batch TO ${app};
