-- How far the books have been proven as a whole. Groups of transactions below the mark can no longer change nor become
-- more, so that their sums need not be counted again; a full proof counts them nevertheless and compares.
CREATE TABLE ledger_proof (
  one        boolean PRIMARY KEY DEFAULT true CHECK (one),
  generation int NOT NULL,        -- of the cluster whose transactions are counted, as the feed's
  xid        xid8 NOT NULL,       -- everything below is in the sums
  proven_at  timestamptz NOT NULL -- when that was all in order
);

-- The sum of each account's postings below the mark.
CREATE TABLE ledger_proven (
  account_id bigint PRIMARY KEY REFERENCES account,
  pence      bigint NOT NULL
) WITH (fillfactor = 70);

CREATE INDEX posting_group_xid ON posting_group (xid);

GRANT SELECT, INSERT, UPDATE, DELETE ON ledger_proof, ledger_proven TO ${app};
