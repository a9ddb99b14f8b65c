-- One effect per (actor, key). The answer is kept so that the same request gets the same reply.
-- It holds neither names nor free text: those are put in again when the reply is written.
CREATE TABLE idempotency (
  actor        text NOT NULL,
  key          text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  request_hash bytea NOT NULL,
  effect       uuid UNIQUE, -- the order event it made; empty only while its transaction runs
  response     jsonb,
  recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (actor, key)
);
CREATE INDEX idempotency_age ON idempotency (recorded_at);
GRANT SELECT, INSERT ON idempotency TO ${app};
GRANT UPDATE (effect, response) ON idempotency TO ${app};
