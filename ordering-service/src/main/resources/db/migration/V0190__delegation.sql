-- Who may do what for whom, and how much they have spent in which month. Names, scopes and reasons stand in personal_text.
CREATE TABLE delegation (
  id                uuid PRIMARY KEY,
  person_id         uuid NOT NULL REFERENCES person,
  kind              text NOT NULL CHECK (kind IN ('supporter', 'nominated_person', 'authorised_person', 'attorney', 'deputy', 'fund_holder')),
  issuer            text,            -- the supporter's login; unknown until they have typed in the code
  subject           text,
  provider_id       uuid,            -- where they work, as far as we know
  provider_agreed   boolean NOT NULL DEFAULT false, -- the council has recorded that this is all right
  actions           text[] NOT NULL CHECK ('see' = ANY (actions) AND actions <@ ARRAY['see', 'order', 'confirm', 'message']),
  order_limit_pence bigint CHECK (order_limit_pence >= 0), -- null: no limit
  month_limit_pence bigint CHECK (month_limit_pence >= 0),
  starts_on         date NOT NULL,
  ends_on           date,            -- the last day
  sees_access_log   boolean NOT NULL DEFAULT false,
  state             text NOT NULL CHECK (state IN ('invited', 'active', 'suspended', 'ended')),
  code_hash         bytea UNIQUE,
  code_until        timestamptz,
  granted_by        text NOT NULL,
  granted_authority text NOT NULL,   -- self, phone or care-manager
  granted_at        timestamptz NOT NULL,
  accepted_at       timestamptz,
  notice_on         date,            -- somebody other than the person ends it on this day
  suspecting        text,            -- the officer who suspects abuse and waits for a second one
  suspected_at      timestamptz,
  ended_at          timestamptz,
  CHECK ((state IN ('active', 'suspended')) <= (subject IS NOT NULL)),
  CHECK ((issuer IS NULL) = (subject IS NULL))
) WITH (fillfactor = 80);
CREATE INDEX delegation_of_person ON delegation (person_id, granted_at DESC, id);
CREATE INDEX delegation_of_login ON delegation (issuer, subject) WHERE subject IS NOT NULL;
CREATE UNIQUE INDEX delegation_once ON delegation (person_id, issuer, subject) WHERE state IN ('active', 'suspended');

-- One row a supporter and calendar month in London: all their orders of that month are weighed against the limit in it.
CREATE TABLE delegation_month (
  delegation_id uuid NOT NULL REFERENCES delegation,
  month         date NOT NULL CHECK (extract(day FROM month) = 1),
  spent_pence   bigint NOT NULL CHECK (spent_pence >= 0),
  PRIMARY KEY (delegation_id, month)
) WITH (fillfactor = 80);

-- A fund-holder pays only from the budgets it holds for this person.
CREATE TABLE fund_held (
  delegation_id  uuid NOT NULL REFERENCES delegation,
  budget_line_id uuid NOT NULL REFERENCES budget_line,
  PRIMARY KEY (delegation_id, budget_line_id)
);

-- An officer opened one person's transactions to themselves, for a while and a reason.
CREATE TABLE person_look (
  id             uuid PRIMARY KEY,
  person_id      uuid NOT NULL REFERENCES person,
  council        text NOT NULL,
  actor          text NOT NULL,
  authority      text NOT NULL,
  asked_at       timestamptz NOT NULL,
  opened_at      timestamptz,        -- null: a safeguarding look that no second officer has agreed to yet
  until          timestamptz,
  agreed_by      text CHECK (agreed_by <> actor),
  withheld_until timestamptz         -- not in the person's access log before
);
CREATE INDEX person_look_open ON person_look (person_id, actor, until);

-- An officer on the phone with a person, who was read back what they asked for.
CREATE TABLE phone_call (
  id        uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  council   text NOT NULL,
  actor     text NOT NULL,
  began_at  timestamptz NOT NULL,
  until     timestamptz NOT NULL
);
CREATE INDEX phone_call_open ON phone_call (person_id, actor, until);
CREATE INDEX phone_call_of_actor ON phone_call (actor, until);

-- Every action shows who acted for whom, and by what right.
ALTER TABLE audit ADD COLUMN delegation uuid;
CREATE INDEX audit_of_delegation ON audit (delegation, recorded_at) WHERE delegation IS NOT NULL;
ALTER TABLE order_event ADD COLUMN delegation uuid;

-- The kinds of words stand in PersonalTexts.Kind, those of messages and tasks where they are made: one list, not two.
ALTER TABLE personal_text
  DROP CONSTRAINT personal_text_kind_check,
  ADD CONSTRAINT personal_text_kind_check CHECK (kind ~ '^[a-z_]{1,40}$');
ALTER TABLE message
  ALTER COLUMN order_id DROP NOT NULL,
  DROP CONSTRAINT message_kind_check,
  ADD CONSTRAINT message_kind_check CHECK (kind ~ '^[a-z_]{1,40}$');
-- A task may be about a person and no order: a suspended supporter has to be looked into.
ALTER TABLE council_task
  ALTER COLUMN order_id DROP NOT NULL,
  ALTER COLUMN listing_id DROP NOT NULL,
  ALTER COLUMN suspension DROP NOT NULL,
  ADD COLUMN delegation_id uuid REFERENCES delegation,
  DROP CONSTRAINT council_task_kind_check,
  ADD CONSTRAINT council_task_kind_check CHECK (kind ~ '^[a-z_]{1,40}$');

GRANT SELECT, INSERT ON delegation, delegation_month, fund_held, person_look, phone_call TO ${app};
GRANT UPDATE (issuer, subject, provider_id, provider_agreed, actions, order_limit_pence, month_limit_pence, ends_on, sees_access_log,
  state, code_hash, code_until, accepted_at, notice_on, suspecting, suspected_at, ended_at) ON delegation TO ${app};
GRANT UPDATE (spent_pence) ON delegation_month TO ${app};
GRANT UPDATE (opened_at, until, agreed_by, withheld_until) ON person_look TO ${app};
GRANT UPDATE (until) ON phone_call TO ${app};
