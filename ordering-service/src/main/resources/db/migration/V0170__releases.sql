-- A budget's release schedule, made out in rows when it is opened or changed. A row is posted once: whoever changes its
-- state from planned posts it, in the same transaction.
ALTER TABLE budget_line
  ADD COLUMN version   int NOT NULL DEFAULT 1, -- grows with every change, so that of two changes at once one wins
  ADD COLUMN closed_on date;                   -- the last day new things could be bought from it
GRANT UPDATE (version, closed_on) ON budget_line TO ${app};

-- What was agreed about a budget, as data; may change after a review.
CREATE TABLE budget_terms (
  budget_line_id         uuid PRIMARY KEY REFERENCES budget_line,
  release_every          text CHECK (release_every IN ('yearly', 'monthly', 'four_weekly', 'fortnightly')),
  release_timing         text CHECK (release_timing IN ('in_advance', 'in_arrears')),
  contribution_way       text NOT NULL CHECK (contribution_way IN ('none', 'net', 'gross')),
  contribution_pence     bigint NOT NULL CHECK (contribution_pence >= 0), -- of the whole budget's time
  carry_over_percent     int NOT NULL CHECK (carry_over_percent BETWEEN 0 AND 100),
  carry_over_of          text NOT NULL CHECK (carry_over_of IN ('week', 'release')),
  contingency_who        text[] NOT NULL CHECK (contingency_who <@ ARRAY['self', 'supporter', 'care-manager']),
  contingency_most_pence bigint NOT NULL CHECK (contingency_most_pence >= 0) -- at once
);
GRANT SELECT, INSERT, UPDATE ON budget_terms TO ${app};

CREATE TABLE release (
  budget_line_id uuid NOT NULL REFERENCES budget_line,
  number         int NOT NULL CHECK (number >= 1),
  due_on         date NOT NULL,
  period_from    date NOT NULL,
  period_to      date NOT NULL CHECK (period_to >= period_from),
  pence          bigint NOT NULL CHECK (pence > 0),
  bridging_pence bigint NOT NULL DEFAULT 0 CHECK (bridging_pence BETWEEN 0 AND pence), -- the part that eases a lower budget
  state          text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'posted', 'stopped')),
  posted_on      date,
  PRIMARY KEY (budget_line_id, number),
  CHECK ((state = 'posted') = (posted_on IS NOT NULL))
) WITH (fillfactor = 80);
CREATE INDEX release_due ON release (due_on, budget_line_id, number) WHERE state = 'planned';
GRANT SELECT, INSERT ON release TO ${app};
GRANT UPDATE (state, posted_on) ON release TO ${app};

-- What the person owes by their financial assessment, by period. Due on its day by itself; never in anybody's way.
CREATE TABLE contribution (
  budget_line_id uuid NOT NULL REFERENCES budget_line,
  number         int NOT NULL CHECK (number >= 1),
  due_on         date NOT NULL,
  pence          bigint NOT NULL CHECK (pence > 0),
  stopped        boolean NOT NULL DEFAULT false,
  PRIMARY KEY (budget_line_id, number)
);
GRANT SELECT, INSERT ON contribution TO ${app};
GRANT UPDATE (stopped) ON contribution TO ${app};

-- One row per change of a budget, for its history; its id is also the cause in the ledger and a request's effect.
CREATE TABLE budget_event (
  id             uuid PRIMARY KEY,
  budget_line_id uuid NOT NULL REFERENCES budget_line,
  person_id      uuid NOT NULL,
  council        text NOT NULL,
  kind           text NOT NULL CHECK (kind IN ('opened', 'released', 'raised', 'lowered', 'terms_changed', 'closed',
                   'contingency_drawn', 'own_money_added', 'own_money_taken_back', 'contribution_paid', 'carried_over',
                   'year_ended', 'release_short')),
  pence          bigint NOT NULL,
  effective_date date NOT NULL,
  recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor          text NOT NULL,
  authority      text NOT NULL,
  acting_for     uuid
);
CREATE INDEX budget_event_of_line ON budget_event (budget_line_id, recorded_at);
CREATE INDEX budget_event_of_person ON budget_event (person_id, effective_date);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON budget_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE budget_event ENABLE ALWAYS TRIGGER append_only;
GRANT SELECT, INSERT ON budget_event TO ${app};
