-- A task may also be about a look, a budget or a dispute: then it closes by itself when that is settled.
ALTER TABLE council_task ADD COLUMN object_id uuid;
CREATE INDEX council_task_of_object ON council_task (object_id) WHERE object_id IS NOT NULL AND state = 'open';

-- A second officer may also say no to a look that the person is not to see.
ALTER TABLE person_look
  ADD COLUMN refused_at timestamptz,
  ADD COLUMN refused_by text CHECK (refused_by <> actor),
  ADD CONSTRAINT person_look_answered_once CHECK (refused_at IS NULL OR opened_at IS NULL);
GRANT UPDATE (refused_at, refused_by) ON person_look TO ${app};
