-- The secret by which figures of the market are moved before they are told (ADR 18). Made once and never changed, also not by a
-- restore: with another one every figure would be another.
CREATE TABLE market_key (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  key bytea NOT NULL
);
INSERT INTO market_key (key)
SELECT sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
GRANT SELECT ON market_key TO ${app};

-- Each time the figures of the market were put together from the facts.
CREATE TABLE market_publication (
  id           uuid PRIMARY KEY,
  day          date NOT NULL,
  asked_by     text NOT NULL,
  begun_at     timestamptz NOT NULL,
  published_at timestamptz,
  given_up_at  timestamptz,
  last_fact    bigint, -- the highest seq of purchase_fact when it began
  facts        bigint,
  councils     bigint,
  cells        bigint,
  hidden       bigint, -- cells of which nothing is told
  CHECK (published_at IS NULL OR given_up_at IS NULL),
  CHECK (published_at IS NULL OR num_nulls(last_fact, facts, councils, cells, hidden) = 0)
);
CREATE UNIQUE INDEX market_publication_at_work ON market_publication ((true))
  WHERE published_at IS NULL AND given_up_at IS NULL;
CREATE INDEX market_publication_latest ON market_publication (published_at);
GRANT SELECT, INSERT, UPDATE ON market_publication TO ${app};
