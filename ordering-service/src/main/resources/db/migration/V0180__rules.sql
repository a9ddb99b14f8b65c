-- What a council's money may be spent on, as data. A version that has landed never changes: what was decided under it
-- can always be read again. '*' is the set for councils that have made none of their own yet.
CREATE TABLE rule_set (
  council         text NOT NULL,
  version         int NOT NULL CHECK (version >= 1),
  in_force_from   date NOT NULL,
  rules           jsonb NOT NULL,
  put_in_force_at timestamptz NOT NULL,
  put_in_force_by text NOT NULL,
  PRIMARY KEY (council, version)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rule_set
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE rule_set ENABLE ALWAYS TRIGGER append_only;

INSERT INTO rule_set (council, version, in_force_from, rules, put_in_force_at, put_in_force_by)
VALUES ('*', 1, '2000-01-01', '{
  "rules": [
    {"code": "not-in-the-catalogue", "verdict": "yes_with_note",
     "words": "This is not in our catalogue. Keep the receipt, in case your council asks what it was for.",
     "when": {"categories": ["something-else"]}},
    {"code": "provisional.any-published-offer", "verdict": "yes",
     "words": "Your council lets you spend this budget on any offer published here.", "when": {}}
  ],
  "framework": []}', now(), 'system#migration');

-- The next version being written: one for each council, gone once it is in force. Whoever saves it says which revision
-- they had read.
CREATE TABLE rule_draft (
  council    text PRIMARY KEY REFERENCES council,
  based_on   int NOT NULL CHECK (based_on >= 0), -- the newest version when it was begun
  revision   uuid NOT NULL,
  rules      jsonb NOT NULL,
  changed_at timestamptz NOT NULL,
  changed_by text NOT NULL
);

-- What a person's plan is to bring about. The words stand in personal_text; what need it meets is a word of the vocabulary.
CREATE TABLE plan_outcome (
  id        uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  council   text NOT NULL,
  need      text CHECK (need ~ '^[a-z]+(-[a-z]+)*$'),
  state     text NOT NULL CHECK (state IN ('agreed', 'ended')),
  agreed_at timestamptz NOT NULL,
  agreed_by text NOT NULL,
  ended_at  timestamptz,
  CHECK ((state = 'ended') = (ended_at IS NOT NULL))
);
CREATE INDEX plan_outcome_of_person ON plan_outcome (person_id, agreed_at, id);

-- A question to the care manager, with a clock. Answered once.
CREATE TABLE approval (
  id              uuid PRIMARY KEY,
  person_id       uuid NOT NULL REFERENCES person,
  council         text NOT NULL,
  state           text NOT NULL CHECK (state IN ('asked', 'approved', 'refused')),
  same_as         text NOT NULL, -- what is asked, so that asking twice is one question
  asked_at        timestamptz NOT NULL,
  asked_by        text NOT NULL,
  asked_authority text NOT NULL,
  due_on          date NOT NULL,
  answered_at     timestamptz,
  answered_by     text,
  CHECK ((state = 'asked') = (answered_at IS NULL)),
  CHECK ((answered_at IS NULL) = (answered_by IS NULL))
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX approval_once ON approval (person_id, same_as) WHERE state = 'asked';
CREATE INDEX approval_of_person ON approval (person_id, asked_at DESC, id);
CREATE INDEX approval_of_council ON approval (council, state, due_on, asked_at, id);

CREATE TABLE approval_line (
  id              uuid PRIMARY KEY,
  approval_id     uuid NOT NULL REFERENCES approval,
  position        int NOT NULL,
  listing_id      uuid,  -- null: something that no catalogue has; its words stand in personal_text
  listing_version int,
  name            text,  -- as offered then
  provider_id     uuid,
  provider_name   text,
  category        text NOT NULL,
  unit            text NOT NULL,
  quantity        int NOT NULL CHECK (quantity BETWEEN 1 AND 10000),
  minutes         int CHECK (minutes > 0 AND minutes % 15 = 0),
  unit_pence      bigint NOT NULL CHECK (unit_pence >= 0),
  total_pence     bigint NOT NULL CHECK (total_pence > 0),
  budget_line_id  uuid NOT NULL REFERENCES budget_line,
  outcome_id      uuid REFERENCES plan_outcome,
  rule            text NOT NULL, -- why it had to be asked
  rule_version    int NOT NULL,
  rule_words      text NOT NULL,
  UNIQUE (approval_id, position)
);

GRANT SELECT, INSERT ON rule_set, plan_outcome, approval, approval_line TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON rule_draft TO ${app};
GRANT UPDATE (need, state, ended_at) ON plan_outcome TO ${app};
GRANT UPDATE (state, answered_at, answered_by) ON approval TO ${app};

-- Besides the kinds that others have added.
DO $$
DECLARE
  known text := (SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conname = 'personal_text_kind_check');
BEGIN
  EXECUTE format('ALTER TABLE personal_text DROP CONSTRAINT personal_text_kind_check, ADD CONSTRAINT personal_text_kind_check
                    CHECK (%s OR kind IN (''outcome'', ''question'', ''answer'', ''something_else''))', known);
END $$;
