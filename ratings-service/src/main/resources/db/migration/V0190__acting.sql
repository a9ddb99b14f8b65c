-- Somebody who acts for a person writes down what the person says, with a login of their own. What they have begun to write
-- is theirs: they never see what the person has begun, and the person's is not overwritten by it.
ALTER TABLE review
  ADD COLUMN acting boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT review_acting CHECK (NOT acting OR written_by = 'supporter' AND subject IS NOT NULL);
COMMENT ON COLUMN review.acting IS 'Written with the login of somebody who acts for the person.';

ALTER TABLE review_draft
  ADD COLUMN writer text NOT NULL DEFAULT '',
  ADD COLUMN family boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT review_draft_pkey,
  ADD PRIMARY KEY (person_id, order_line_id, writer);
COMMENT ON COLUMN review_draft.writer IS 'The login of somebody who acts for the person; empty for the person themselves.';
COMMENT ON COLUMN review_draft.family IS 'Whether they say that somebody of their family works there.';
