-- Order → line → occurrence. What the offer said is frozen into the line, the decision into the order.
-- person, council and provider stand on every row that a question by one of them starts from; council has
-- no foreign key here, since its lock would be on a row that all of a council's people share.
CREATE TABLE orders (
  id               uuid PRIMARY KEY,
  person_id        uuid NOT NULL REFERENCES person,
  council          text NOT NULL,
  provider_id      uuid NOT NULL,
  provider_name    text NOT NULL,
  budget_line_id   uuid NOT NULL REFERENCES budget_line,
  status           text NOT NULL CHECK (status IN ('placed', 'accepted', 'declined', 'delivered', 'cancelled')),
  total_pence      bigint NOT NULL CHECK (total_pence > 0),
  verdict          text NOT NULL,
  verdict_reason   text NOT NULL,
  rule             text NOT NULL,
  rule_version     int NOT NULL,
  placed_at        timestamptz NOT NULL,
  recorded_at      timestamptz NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX orders_of_person ON orders (person_id, placed_at DESC, id);
CREATE INDEX orders_of_provider ON orders (provider_id, placed_at DESC, id);

CREATE TABLE order_line (
  id               uuid PRIMARY KEY,
  order_id         uuid NOT NULL REFERENCES orders,
  position         int NOT NULL,
  listing_id       uuid NOT NULL,
  listing_version  int NOT NULL,
  name             text NOT NULL,
  category         text NOT NULL,
  unit             text NOT NULL,
  quantity         int NOT NULL CHECK (quantity BETWEEN 1 AND 10000),
  minutes          int CHECK (minutes > 0 AND minutes % 15 = 0),
  unit_price_pence bigint NOT NULL CHECK (unit_price_pence >= 0),
  total_pence      bigint NOT NULL CHECK (total_pence > 0),
  UNIQUE (order_id, position)
);

-- The unit that is held, moved, delivered and invoiced; a one-off has one.
CREATE TABLE occurrence (
  id            uuid PRIMARY KEY,
  order_line_id uuid NOT NULL REFERENCES order_line,
  position      int NOT NULL,
  status        text NOT NULL CHECK (status IN ('placed', 'accepted', 'declined', 'delivered', 'cancelled')),
  pence         bigint NOT NULL CHECK (pence > 0),
  delivered_on  date,
  UNIQUE (order_line_id, position)
) WITH (fillfactor = 80);

-- Who pays for an occurrence: several pots and pooled purchases are several rows.
CREATE TABLE funding (
  occurrence_id  uuid NOT NULL REFERENCES occurrence,
  budget_line_id uuid NOT NULL REFERENCES budget_line,
  pence          bigint NOT NULL CHECK (pence > 0),
  PRIMARY KEY (occurrence_id, budget_line_id)
);

-- Where the money of an occurrence is now. Changed conditionally before any posting, so that no step can
-- spend another order's money. `state` is the account it lies in; RELEASED went back to AVAILABLE.
CREATE TABLE hold (
  occurrence_id  uuid NOT NULL REFERENCES occurrence,
  budget_line_id uuid NOT NULL REFERENCES budget_line,
  order_id       uuid NOT NULL,
  order_line_id  uuid NOT NULL,
  person_id      uuid NOT NULL,
  council        text NOT NULL,
  provider_id    uuid NOT NULL,
  pence          bigint NOT NULL CHECK (pence > 0),
  state          text NOT NULL CHECK (state IN ('RESERVED', 'COMMITTED', 'DELIVERED', 'RELEASED')),
  PRIMARY KEY (occurrence_id, budget_line_id)
) WITH (fillfactor = 80);
CREATE INDEX hold_of_order ON hold (order_id);
CREATE INDEX hold_open ON hold (budget_line_id) WHERE state <> 'RELEASED';

-- One row per change of an order; its id is also the id of the outbox row and of the cause in the ledger.
CREATE TABLE order_event (
  id              uuid PRIMARY KEY,
  order_id        uuid NOT NULL REFERENCES orders,
  seq             int NOT NULL CHECK (seq >= 1),
  status          text NOT NULL,
  previous_status text,
  at              timestamptz NOT NULL, -- when it happened
  effective_date  date NOT NULL,        -- the same as a day in London
  recorded_at     timestamptz NOT NULL, -- when it was written down
  actor           text NOT NULL,
  authority       text NOT NULL,
  acting_for      uuid,
  UNIQUE (order_id, seq)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON order_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE order_event ENABLE ALWAYS TRIGGER append_only;

GRANT SELECT, INSERT ON orders, order_line, occurrence, funding, hold, order_event TO ${app};
GRANT UPDATE (status) ON orders TO ${app};
GRANT UPDATE (status, delivered_on) ON occurrence TO ${app};
GRANT UPDATE (state) ON hold TO ${app};
