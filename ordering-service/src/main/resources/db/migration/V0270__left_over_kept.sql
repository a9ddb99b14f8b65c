-- What is not asked back goes on into a budget of the person that can be used; here how much and which. Null while there is none.
ALTER TABLE proposed_reclaim
  ADD COLUMN kept_pence bigint CHECK (kept_pence >= 0),
  ADD COLUMN kept_into  uuid REFERENCES budget_line,
  ADD CONSTRAINT proposed_reclaim_kept CHECK ((coalesce(kept_pence, 0) > 0) = (kept_into IS NOT NULL));
CREATE INDEX proposed_reclaim_to_keep ON proposed_reclaim (budget_line_id)
  WHERE state IN ('dropped', 'taken') AND kept_pence IS NULL;
