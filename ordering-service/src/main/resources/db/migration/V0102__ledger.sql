-- Double entry. See infra/adr and the architecture's "Money": pence as bigint, append-only, groups sum to zero.
CREATE TABLE budget_line (
  id             uuid PRIMARY KEY,
  person_id      uuid NOT NULL REFERENCES person,
  council        text NOT NULL REFERENCES council,
  funding_stream text NOT NULL,
  holding_route  text NOT NULL,
  financial_year text NOT NULL CHECK (financial_year ~ '^20[0-9]{2}-[0-9]{2}$'),
  starts_on      date NOT NULL,
  ends_on        date NOT NULL CHECK (ends_on >= starts_on),
  opened_at      timestamptz NOT NULL,
  UNIQUE (person_id, council, funding_stream, holding_route, financial_year)
);

CREATE TABLE account (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  budget_line_id uuid NOT NULL REFERENCES budget_line,
  kind           text NOT NULL CHECK (kind IN ('SOURCE', 'UNRELEASED', 'AVAILABLE', 'CONTINGENCY',
                   'RESERVED', 'COMMITTED', 'DELIVERED', 'PAID', 'RECLAIM')),
  UNIQUE (budget_line_id, kind)
);

-- Apart from the account, so that the foreign keys of postings never wait for a balance being changed.
CREATE TABLE account_balance (
  account_id bigint PRIMARY KEY REFERENCES account,
  source     boolean NOT NULL,
  balance    bigint NOT NULL DEFAULT 0,
  CONSTRAINT balance_never_negative CHECK (CASE WHEN source THEN balance <= 0 ELSE balance >= 0 END)
) WITH (fillfactor = 50);

CREATE TABLE posting_group (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind           text NOT NULL,
  cause          uuid NOT NULL UNIQUE, -- the one event that moved the money: an order's event, an allocation, a release
  order_id       uuid,
  person_id      uuid NOT NULL,
  council        text NOT NULL,
  provider_id    uuid,
  actor          text NOT NULL,
  acting_for     uuid,
  effective_date date NOT NULL,
  recorded_at    timestamptz NOT NULL,
  reverses       bigint UNIQUE REFERENCES posting_group,
  xid            xid8 NOT NULL
);
CREATE INDEX posting_group_order ON posting_group (order_id) WHERE order_id IS NOT NULL;

CREATE TABLE posting (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  group_id      bigint NOT NULL REFERENCES posting_group,
  account_id    bigint NOT NULL REFERENCES account,
  order_line_id uuid,
  occurrence_id uuid,
  amount_pence  bigint NOT NULL CHECK (amount_pence <> 0)
);
CREATE INDEX posting_of_group ON posting (group_id);
CREATE INDEX posting_of_account ON posting (account_id);

-- The time and the transaction of a group are facts: whatever the writer says is overwritten.
CREATE FUNCTION stamp_group() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.recorded_at := clock_timestamp();
  NEW.xid := pg_current_xact_id();
  RETURN NEW;
END $$;
CREATE TRIGGER stamp BEFORE INSERT ON posting_group FOR EACH ROW EXECUTE FUNCTION stamp_group();

-- Checked when the transaction commits, for each group and again for each posting, so that neither an empty
-- group, nor a posting added later, nor SET CONSTRAINTS in between gets round it.
CREATE FUNCTION check_group() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  the_group bigint := CASE TG_TABLE_NAME WHEN 'posting_group' THEN (to_jsonb(NEW) ->> 'id')::bigint
                                         ELSE (to_jsonb(NEW) ->> 'group_id')::bigint END;
  made_in xid8;
  number int;
  total numeric;
BEGIN
  SELECT xid INTO made_in FROM posting_group WHERE id = the_group;
  IF made_in <> pg_current_xact_id() THEN
    RAISE EXCEPTION 'posting group % is closed: its transaction has ended', the_group USING ERRCODE = 'check_violation';
  END IF;
  SELECT count(*), coalesce(sum(amount_pence), 0) INTO number, total FROM posting WHERE group_id = the_group;
  IF number NOT BETWEEN 2 AND 50 THEN
    RAISE EXCEPTION 'posting group % has % postings, 2 to 50 are allowed', the_group, number USING ERRCODE = 'check_violation';
  END IF;
  IF total <> 0 THEN
    RAISE EXCEPTION 'posting group % sums to %, not to zero', the_group, total USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER whole_group AFTER INSERT ON posting_group
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_group();
CREATE CONSTRAINT TRIGGER whole_group AFTER INSERT ON posting
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_group();

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON posting_group
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON posting
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- ALWAYS: also in a session that calls itself a replica.
ALTER TABLE posting_group ENABLE ALWAYS TRIGGER append_only, ENABLE ALWAYS TRIGGER stamp, ENABLE ALWAYS TRIGGER whole_group;
ALTER TABLE posting ENABLE ALWAYS TRIGGER append_only, ENABLE ALWAYS TRIGGER whole_group;

GRANT SELECT, INSERT ON budget_line, account, account_balance, posting_group, posting TO ${app};
GRANT UPDATE (balance) ON account_balance TO ${app};
