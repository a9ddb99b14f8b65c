-- What is left when a budget has ended or was closed: part of it may go on into the next year's budget, for the rest the
-- council gets a proposal. Nothing is taken back by itself.
CREATE TABLE proposed_reclaim (
  budget_line_id uuid PRIMARY KEY REFERENCES budget_line,
  person_id      uuid NOT NULL,
  council        text NOT NULL,
  cause          text NOT NULL CHECK (cause IN ('year_end', 'closed')),
  carried_pence  bigint NOT NULL CHECK (carried_pence >= 0),
  carried_into   uuid REFERENCES budget_line,
  pence          bigint NOT NULL CHECK (pence >= 0),
  proposed_on    date NOT NULL,
  CHECK ((carried_pence > 0) = (carried_into IS NOT NULL))
);
CREATE INDEX proposed_reclaim_of_council ON proposed_reclaim (council, proposed_on);
GRANT SELECT, INSERT, UPDATE ON proposed_reclaim TO ${app};
CREATE INDEX budget_line_ended ON budget_line (ends_on);

-- Why a budget was changed, in words; belongs to the budget's event. Besides the kinds there are already.
DO $$
DECLARE
  known text := (SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conname = 'personal_text_kind_check');
BEGIN
  EXECUTE format('ALTER TABLE personal_text DROP CONSTRAINT personal_text_kind_check, ADD CONSTRAINT personal_text_kind_check
                    CHECK (%s OR kind = ''budget_words'')', known);
END $$;
