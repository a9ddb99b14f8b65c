-- What a council tells providers it is looking for. Everybody may read it while it is open.
CREATE TABLE market_signal (
  id           uuid PRIMARY KEY,
  council      text NOT NULL REFERENCES council,
  category     text NOT NULL,
  district     text NOT NULL CHECK (length(district) <= 120), -- empty: all of the council's area
  amount       int  NOT NULL CHECK (amount BETWEEN 1 AND 100000),
  measure      text NOT NULL CHECK (measure IN ('hours_a_week', 'visits_a_week', 'places', 'workers')),
  open_until   date NOT NULL, -- the last day
  why          text NOT NULL CHECK (length(why) BETWEEN 1 AND 1000),
  contact      text NOT NULL CHECK (length(contact) BETWEEN 1 AND 300),
  version      int  NOT NULL CHECK (version >= 1), -- whoever changes it says which they had read
  published_at timestamptz NOT NULL,
  published_by text NOT NULL,
  changed_at   timestamptz NOT NULL,
  changed_by   text NOT NULL,
  ended_at     timestamptz
);
-- One open signal for a kind of support in a place: another one is a change of it.
CREATE UNIQUE INDEX market_signal_once ON market_signal (council, category, district) WHERE ended_at IS NULL;
CREATE INDEX market_signal_of_council ON market_signal (council, published_at DESC, id);
CREATE INDEX market_signal_open ON market_signal (open_until) WHERE ended_at IS NULL;

GRANT SELECT, INSERT ON market_signal TO ${app};
GRANT UPDATE (amount, measure, open_until, why, contact, version, changed_at, changed_by, ended_at) ON market_signal TO ${app};
