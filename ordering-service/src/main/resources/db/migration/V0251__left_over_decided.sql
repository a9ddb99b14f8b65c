-- What is left over is decided on by a care manager with a reason, told to the person, and taken only after a time in which
-- they can say that it is wrong. Nothing is taken while that is open.
ALTER TABLE proposed_reclaim
  ADD COLUMN state         text NOT NULL DEFAULT 'proposed'
    CHECK (state IN ('proposed', 'agreed', 'challenged', 'dropped', 'taken')),
  ADD COLUMN decided_pence bigint CHECK (decided_pence BETWEEN 0 AND pence), -- what the council asks for
  ADD COLUMN decided_by    text,
  ADD COLUMN decided_at    timestamptz,
  ADD COLUMN takes_on      date, -- the first day it may be taken
  ADD COLUMN taken_pence   bigint CHECK (taken_pence >= 0),
  ADD CONSTRAINT proposed_reclaim_decided CHECK ((state = 'proposed') = (decided_at IS NULL)),
  ADD CONSTRAINT proposed_reclaim_taken CHECK ((state = 'taken') = (taken_pence IS NOT NULL));
CREATE INDEX proposed_reclaim_to_take ON proposed_reclaim (takes_on) WHERE state = 'agreed';

-- Besides the kinds there are already.
DO $$
DECLARE
  known text := (SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conname = 'budget_event_kind_check');
BEGIN
  EXECUTE format('ALTER TABLE budget_event DROP CONSTRAINT budget_event_kind_check, ADD CONSTRAINT budget_event_kind_check
                    CHECK (%s OR kind IN (''left_over_decided'', ''left_over_challenged'', ''left_over_taken''))', known);
END $$;
