-- Prices of one unit that providers have said will hold from a later day. Told by the catalogue's offers; kept when the offer
-- changes again, since what is planned by then was bought before.
CREATE TABLE price_change (
  listing_id uuid NOT NULL,
  from_day   date NOT NULL,
  pence      bigint NOT NULL CHECK (pence > 0),
  told_at    timestamptz NOT NULL,
  PRIMARY KEY (listing_id, from_day)
);
GRANT SELECT, INSERT ON price_change TO ${app};
GRANT UPDATE (pence, told_at) ON price_change TO ${app};

-- What a person wants to be told of. Nothing is told that they did not switch on.
CREATE TABLE alert_rule (
  person_id  uuid NOT NULL REFERENCES person,
  kind       text NOT NULL CHECK (kind IN ('used', 'under_used', 'run_out', 'release_missing')),
  active     boolean NOT NULL,
  percent    int CHECK (percent BETWEEN 50 AND 100), -- of the budget; only for `used`
  changed_at timestamptz NOT NULL,
  checked_on date, -- the last day somebody looked; claims the day's work
  PRIMARY KEY (person_id, kind),
  CHECK ((kind = 'used') = (percent IS NOT NULL))
);
CREATE INDEX alert_rule_to_check ON alert_rule (checked_on NULLS FIRST, person_id) WHERE active;

-- Each cause is told once, whoever finds it.
CREATE TABLE alert_told (
  person_id uuid NOT NULL REFERENCES person,
  kind      text NOT NULL,
  cause     text NOT NULL CHECK (length(cause) <= 200),
  told_at   timestamptz NOT NULL,
  PRIMARY KEY (person_id, kind, cause)
);
GRANT SELECT, INSERT ON alert_rule, alert_told TO ${app};
GRANT UPDATE (active, percent, changed_at, checked_on) ON alert_rule TO ${app};

-- A message may be about money and no order.
ALTER TABLE message
  ALTER COLUMN order_id DROP NOT NULL,
  DROP CONSTRAINT IF EXISTS message_kind_check,
  ADD CONSTRAINT message_kind_check CHECK (kind ~ '^[a-z_]{1,40}$');
