-- What is known of a person for counting only; changed by their council, never shown to commissioners as a row.
CREATE TABLE circumstances (
  person_id        uuid PRIMARY KEY REFERENCES person,
  district         text NOT NULL CHECK (length(district) BETWEEN 1 AND 120), -- a name of the catalogue's places
  age_band         text NOT NULL CHECK (age_band IN ('18-24', '25-44', '45-64', '65-74', '75-84', '85-plus')),
  support_reason   text NOT NULL CHECK (support_reason IN ('physical', 'sensory', 'memory-and-cognition',
                     'learning-disability', 'mental-health', 'social')),
  pathway          text NOT NULL CHECK (pathway IN ('own-plan', 'with-family', 'with-broker', 'with-council')),
  questionnaire_on date, -- the day their assessment began; null if it was never told
  counted          boolean NOT NULL DEFAULT true, -- people who pay for themselves are counted only if they agreed
  changed_at       timestamptz NOT NULL,
  changed_by       text NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON circumstances TO ${app};

-- One signed row for what one event did to one line of an order from one budget, with the circumstances of then. Written in
-- the transaction that moves the cursor of the consumer of our own feed, from the ledger's postings; never changed.
CREATE TABLE purchase_fact (
  seq              bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  event_id         uuid   NOT NULL,
  order_line_id    uuid   NOT NULL,
  budget_line_id   uuid   NOT NULL,
  place            text   NOT NULL, -- of the event in the feed, sortable as text
  day              date   NOT NULL, -- a London day
  council          text   NOT NULL,
  district         text   NOT NULL, -- 'unknown' where nothing was told, here and below
  category         text   NOT NULL,
  kind             text   NOT NULL,
  provider_id      uuid   NOT NULL,
  listing_id       uuid   NOT NULL,
  micro            boolean NOT NULL,
  verified         boolean NOT NULL,
  framework        boolean NOT NULL, -- bought at or below a rate the council has agreed
  holding_route    text   NOT NULL,
  funding_stream   text   NOT NULL,
  support_reason   text   NOT NULL,
  age_band         text   NOT NULL,
  pathway          text   NOT NULL,
  repeating        boolean NOT NULL,
  unit             text   NOT NULL,
  unit_price_pence bigint NOT NULL,
  units            bigint NOT NULL, -- more, or with a minus fewer, planned units
  planned_pence    bigint NOT NULL, -- taken out of what can be spent
  reserved_pence   bigint NOT NULL,
  committed_pence  bigint NOT NULL,
  delivered_pence  bigint NOT NULL, -- owed for what was delivered, paid or not
  paid_pence       bigint NOT NULL,
  cancelled_pence  bigint NOT NULL, -- planned once and given back
  orders           int    NOT NULL, -- counts an order once, on its first line and pot
  counted          boolean NOT NULL, -- false: only in exact totals, nobody to be counted
  person_key       text   NOT NULL, -- keyed pseudonym of the person in a financial year; for counting different ones only
  PRIMARY KEY (event_id, order_line_id, budget_line_id)
);
CREATE INDEX purchase_fact_of_council ON purchase_fact (council, day);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON purchase_fact
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE purchase_fact ENABLE ALWAYS TRIGGER append_only;
GRANT SELECT, INSERT ON purchase_fact TO ${app};
