-- Refuses every change of what was written. The tables that use it also grant the service's role nothing
-- but SELECT and INSERT: two walls, since the owner of a table passes the privileges.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: it is append-only', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;
