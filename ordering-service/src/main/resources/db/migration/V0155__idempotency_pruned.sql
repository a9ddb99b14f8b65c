-- Answers are kept for thirty days, far longer than any client tries again; then they go, or the table grows for ever.
-- The service itself may still delete none: only this function may, and only what is old enough, a few at a time.
CREATE FUNCTION prune_idempotency(most int) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  pruned int;
BEGIN
  DELETE FROM idempotency
   WHERE (actor, key) IN (SELECT actor, key FROM idempotency
                           WHERE recorded_at < clock_timestamp() - interval '30 days'
                           ORDER BY recorded_at LIMIT most FOR UPDATE SKIP LOCKED);
  GET DIAGNOSTICS pruned = ROW_COUNT;
  RETURN pruned;
END $$;
REVOKE ALL ON FUNCTION prune_idempotency(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION prune_idempotency(int) TO ${app};
