-- A foreign key asks once for each row and constraint: twenty-three questions for an order of two lines, a third of what
-- writing it costs. The same is asked here in fewer questions, and each says more than before.

-- An order is paid from a budget of its person, not only from some budget.
ALTER TABLE budget_line ADD CONSTRAINT budget_line_of_person UNIQUE (id, person_id);
ALTER TABLE orders
  DROP CONSTRAINT orders_person_id_fkey,
  DROP CONSTRAINT orders_budget_line_id_fkey,
  ADD CONSTRAINT orders_budget_of_person FOREIGN KEY (budget_line_id, person_id) REFERENCES budget_line (id, person_id);

-- Money is held only for what pays.
ALTER TABLE hold
  DROP CONSTRAINT hold_occurrence_id_fkey,
  DROP CONSTRAINT hold_budget_line_id_fkey,
  ADD CONSTRAINT hold_of_funding FOREIGN KEY (occurrence_id, budget_line_id) REFERENCES funding;

-- Postings: that their group and their accounts are there is asked once for all of a statement, where they are judged anyway.
-- Neither a group nor an account can go away later.
ALTER TABLE posting DROP CONSTRAINT posting_group_id_fkey, DROP CONSTRAINT posting_account_id_fkey;

CREATE TRIGGER stays BEFORE DELETE OR TRUNCATE ON account FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE account ENABLE ALWAYS TRIGGER stays;

CREATE OR REPLACE FUNCTION check_groups_of_postings() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong record;
BEGIN
  SELECT a.group_id AS id, g.id IS NULL AS missing, g.xid, whole.number, whole.total, whole.homeless INTO wrong
    FROM (SELECT DISTINCT group_id FROM added) a
    LEFT JOIN posting_group g ON g.id = a.group_id
   CROSS JOIN LATERAL (
     SELECT count(*) AS number, sum(p.amount_pence) AS total,
            count(*) FILTER (WHERE NOT EXISTS (SELECT FROM account k WHERE k.id = p.account_id)) AS homeless
       FROM posting p WHERE p.group_id = a.group_id) whole
   WHERE g.id IS NULL OR whole.homeless > 0 OR g.xid <> pg_current_xact_id()
      OR whole.number NOT BETWEEN 2 AND 50 OR whole.total <> 0
   LIMIT 1;
  IF wrong.id IS NULL THEN
    RETURN NULL;
  ELSIF wrong.missing THEN
    RAISE EXCEPTION 'there is no posting group %', wrong.id USING ERRCODE = 'foreign_key_violation';
  ELSIF wrong.homeless > 0 THEN
    RAISE EXCEPTION 'posting group % has % postings without an account', wrong.id, wrong.homeless
      USING ERRCODE = 'foreign_key_violation';
  ELSIF wrong.xid <> pg_current_xact_id() THEN
    RAISE EXCEPTION 'posting group % is closed: its transaction has ended', wrong.id USING ERRCODE = 'check_violation';
  ELSIF wrong.number NOT BETWEEN 2 AND 50 THEN
    RAISE EXCEPTION 'posting group % has % postings, 2 to 50 are allowed', wrong.id, wrong.number
      USING ERRCODE = 'check_violation';
  END IF;
  RAISE EXCEPTION 'posting group % sums to %, not to zero', wrong.id, wrong.total USING ERRCODE = 'check_violation';
END $$;

-- A key is written once, with what came of it, instead of first claimed and then changed.
ALTER TABLE idempotency ALTER COLUMN effect SET NOT NULL, ALTER COLUMN response SET NOT NULL;
REVOKE UPDATE (effect, response) ON idempotency FROM ${app};
