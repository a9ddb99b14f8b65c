-- Whether the ledger, the facts and the index say the same, to the penny; found again and again.
CREATE TABLE reconciliation_run (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  checked_at        timestamptz NOT NULL,
  months            int    NOT NULL, -- councils' months that were looked at
  ledger_apart_pence bigint NOT NULL, -- by how much ledger and facts differ, all months and sums together
  index_apart_pence  bigint           -- by how much facts and index do; null: the index could not be asked
);
CREATE INDEX reconciliation_run_with_index ON reconciliation_run (id) WHERE index_apart_pence IS NOT NULL;

-- The last that was found of each month.
CREATE TABLE reconciliation (
  council            text NOT NULL,
  month              date NOT NULL CHECK (extract(day FROM month) = 1),
  ledger_apart_pence bigint NOT NULL CHECK (ledger_apart_pence >= 0),
  index_apart_pence  bigint CHECK (index_apart_pence >= 0), -- when the index last could be asked; null: never
  checked_at         timestamptz NOT NULL,
  PRIMARY KEY (council, month)
);

GRANT SELECT, INSERT, DELETE ON reconciliation_run TO ${app};
GRANT SELECT, INSERT, UPDATE ON reconciliation TO ${app};
