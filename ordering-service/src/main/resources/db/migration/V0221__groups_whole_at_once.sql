-- A group is judged as soon as the statement that made it or added to it has ended, instead of once for the group and once
-- again for each posting when the transaction commits: as strict, earlier, and two small queries instead of ten for an order
-- of two lines. So a group and its postings have to be written by one statement.
DROP TRIGGER whole_group ON posting_group;
DROP TRIGGER whole_group ON posting;
DROP FUNCTION check_group();

CREATE FUNCTION check_groups_of_postings() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong record;
BEGIN
  SELECT g.id, g.xid, count(p.id) AS number, sum(p.amount_pence) AS total INTO wrong
    FROM posting_group g JOIN posting p ON p.group_id = g.id
   WHERE g.id IN (SELECT group_id FROM added)
   GROUP BY g.id
  HAVING g.xid <> pg_current_xact_id() OR count(p.id) NOT BETWEEN 2 AND 50 OR sum(p.amount_pence) <> 0
   LIMIT 1;
  IF wrong.id IS NULL THEN
    RETURN NULL;
  ELSIF wrong.xid <> pg_current_xact_id() THEN
    RAISE EXCEPTION 'posting group % is closed: its transaction has ended', wrong.id USING ERRCODE = 'check_violation';
  ELSIF wrong.number NOT BETWEEN 2 AND 50 THEN
    RAISE EXCEPTION 'posting group % has % postings, 2 to 50 are allowed', wrong.id, wrong.number
      USING ERRCODE = 'check_violation';
  END IF;
  RAISE EXCEPTION 'posting group % sums to %, not to zero', wrong.id, wrong.total USING ERRCODE = 'check_violation';
END $$;

CREATE FUNCTION check_new_groups() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  empty_group bigint := (SELECT a.id FROM added a WHERE NOT EXISTS (SELECT FROM posting p WHERE p.group_id = a.id) LIMIT 1);
BEGIN
  IF empty_group IS NOT NULL THEN
    RAISE EXCEPTION 'posting group % has 0 postings, 2 to 50 are allowed', empty_group USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER whole_group AFTER INSERT ON posting_group REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION check_new_groups();
CREATE TRIGGER whole_group AFTER INSERT ON posting REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION check_groups_of_postings();
ALTER TABLE posting_group ENABLE ALWAYS TRIGGER whole_group;
ALTER TABLE posting ENABLE ALWAYS TRIGGER whole_group;
