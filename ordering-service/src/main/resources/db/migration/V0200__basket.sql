-- One basket a person, whoever fills it; it survives sessions. Words and payees stand in personal_text.
CREATE TABLE basket (
  person_id uuid PRIMARY KEY REFERENCES person,
  version   bigint NOT NULL CHECK (version >= 1) -- raised by every change and every checkout
) WITH (fillfactor = 80);

CREATE TABLE basket_line (
  id           uuid PRIMARY KEY,
  person_id    uuid NOT NULL REFERENCES basket,
  place        bigint GENERATED ALWAYS AS IDENTITY, -- in the order they were put in
  listing_id   uuid,    -- null: something no catalogue has
  seen_version int,     -- the version of the offer the person last saw and accepted
  seen_pence   bigint,  -- the price of one then
  pence        bigint CHECK (pence BETWEEN 1 AND 100000000), -- what something else costs
  quantity     bigint NOT NULL CHECK (quantity BETWEEN 1 AND 10000),
  minutes      int CHECK (minutes > 0 AND minutes % 15 = 0),
  starts_on    date,
  starts_at    timestamptz,
  repeat_every text CHECK (repeat_every IN ('week', 'fortnight')),
  repeat_times int CHECK (repeat_times >= 1),
  repeat_until date,
  outcome_id   uuid,
  pots         uuid[] NOT NULL, -- in the order in which they pay
  put_in_at    timestamptz NOT NULL,
  CHECK ((listing_id IS NULL) = (pence IS NOT NULL)),
  CHECK ((listing_id IS NULL) = (seen_version IS NULL) AND (listing_id IS NULL) = (seen_pence IS NULL))
) WITH (fillfactor = 80);
CREATE INDEX basket_line_of_person ON basket_line (person_id, place);
CREATE INDEX basket_line_of_listing ON basket_line (listing_id) WHERE listing_id IS NOT NULL;

-- A basket bought in one transaction: an order for each provider, a row of `elsewhere` for each thing else.
CREATE TABLE checkout (
  id          uuid PRIMARY KEY,
  person_id   uuid NOT NULL REFERENCES person,
  council     text NOT NULL,
  total_pence bigint NOT NULL CHECK (total_pence > 0),
  at          timestamptz NOT NULL,
  actor       text NOT NULL,
  authority   text NOT NULL,
  acting_for  uuid
);
CREATE INDEX checkout_of_person ON checkout (person_id, at DESC, id);

-- Spending no order stands for: promised (money kept in COMMITTED), paid as the person told us (PAID), taken back.
CREATE TABLE elsewhere (
  id           uuid PRIMARY KEY,
  person_id    uuid NOT NULL REFERENCES person,
  council      text NOT NULL,
  checkout_id  uuid REFERENCES checkout, -- null: only told afterwards
  status       text NOT NULL CHECK (status IN ('promised', 'paid', 'taken_back')),
  pence        bigint NOT NULL CHECK (pence BETWEEN 1 AND 100000000), -- what it costs; what is paid once it is
  on_day       date NOT NULL,
  outcome_id   uuid,
  verdict      text NOT NULL,
  verdict_reason text NOT NULL,
  rule         text NOT NULL,
  rule_version int NOT NULL,
  delegation_id uuid, -- under which delegation it was recorded; null by the person themselves
  recorded_at  timestamptz NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX elsewhere_of_person ON elsewhere (person_id, recorded_at DESC, id);
CREATE INDEX elsewhere_of_checkout ON elsewhere (checkout_id) WHERE checkout_id IS NOT NULL;

-- From which pots, in the order in which they pay, and where that money is now.
CREATE TABLE elsewhere_funding (
  elsewhere_id   uuid NOT NULL REFERENCES elsewhere,
  budget_line_id uuid NOT NULL REFERENCES budget_line,
  position       int NOT NULL,
  pence          bigint NOT NULL CHECK (pence > 0),
  state          text NOT NULL CHECK (state IN ('COMMITTED', 'PAID', 'RELEASED')),
  PRIMARY KEY (elsewhere_id, budget_line_id)
) WITH (fillfactor = 80);
CREATE INDEX elsewhere_funding_of_budget ON elsewhere_funding (budget_line_id) WHERE state <> 'RELEASED';

-- One row per change; its id is the cause in the ledger.
CREATE TABLE elsewhere_step (
  id           uuid PRIMARY KEY,
  elsewhere_id uuid NOT NULL REFERENCES elsewhere,
  status       text NOT NULL,
  pence        bigint NOT NULL,
  at           timestamptz NOT NULL,
  actor        text NOT NULL,
  authority    text NOT NULL,
  acting_for   uuid
);
CREATE INDEX elsewhere_step_of ON elsewhere_step (elsewhere_id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON elsewhere_step
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE elsewhere_step ENABLE ALWAYS TRIGGER append_only;

GRANT SELECT, INSERT ON basket, basket_line, checkout, elsewhere, elsewhere_funding, elsewhere_step TO ${app};
GRANT UPDATE, DELETE ON basket_line TO ${app};
GRANT UPDATE (version) ON basket TO ${app};
GRANT UPDATE (status, pence) ON elsewhere TO ${app};
GRANT UPDATE (pence, state) ON elsewhere_funding TO ${app};
