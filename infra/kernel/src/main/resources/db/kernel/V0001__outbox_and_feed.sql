-- Events of this service, written in the transaction of the change they tell of, and the positions of what it reads.
-- Order: (generation, xid, id). Ids alone commit out of order; a transaction id below the oldest running one cannot.

CREATE TABLE feed_generation (
    one               boolean PRIMARY KEY DEFAULT true CHECK (one),
    generation        integer NOT NULL CHECK (generation >= 1),
    system_identifier bigint  NOT NULL
);
COMMENT ON TABLE feed_generation IS
    'Raised when the data came up in another cluster: transaction ids start anew there, and so must the readers.';
INSERT INTO feed_generation (generation, system_identifier)
    SELECT 1, system_identifier FROM pg_control_system();

CREATE SEQUENCE outbox_id;

CREATE TABLE outbox (
    id          bigint      NOT NULL DEFAULT nextval('outbox_id'),
    recorded_at timestamptz NOT NULL DEFAULT now(),
    generation  integer     NOT NULL,
    xid         xid8        NOT NULL DEFAULT pg_current_xact_id(),
    event_id    uuid        NOT NULL,
    type        text        NOT NULL,
    subject     text        NOT NULL,
    happened_at timestamptz NOT NULL,
    data        jsonb       NOT NULL,
    PRIMARY KEY (recorded_at, id)
) PARTITION BY RANGE (recorded_at);
CREATE INDEX outbox_in_feed_order ON outbox (generation, xid, id);
CREATE INDEX outbox_by_event ON outbox (event_id);

CREATE TABLE feed_cursor (
    consumer          text PRIMARY KEY,
    source_generation integer     NOT NULL DEFAULT 0,
    generation        integer     NOT NULL DEFAULT 0,
    xid               bigint      NOT NULL DEFAULT 0,
    id                bigint      NOT NULL DEFAULT 0,
    caught_up_at      timestamptz
);

-- Monthly partitions from last month to three months ahead. Runs with the owner's rights, because the service has none to
-- create tables; takes only the names of tables partitioned by a recorded_at column.
CREATE FUNCTION ensure_month_partitions(partitioned text) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    month date := date_trunc('month', now())::date - interval '1 month';
    made  integer := 0;
    name  text;
BEGIN
    IF NOT EXISTS (SELECT FROM pg_class WHERE oid = to_regclass(partitioned) AND relkind = 'p') THEN
        RAISE EXCEPTION '% is not a partitioned table', partitioned;
    END IF;
    FOR ahead IN 0..4 LOOP
        name := format('%s_%s', partitioned, to_char(month + make_interval(months => ahead), 'YYYYMM'));
        IF to_regclass(name) IS NULL THEN
            EXECUTE format('CREATE TABLE IF NOT EXISTS %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)', name, partitioned,
                           (month + make_interval(months => ahead))::timestamp AT TIME ZONE 'UTC',
                           (month + make_interval(months => ahead + 1))::timestamp AT TIME ZONE 'UTC');
            made := made + 1;
        END IF;
    END LOOP;
    RETURN made;
END $$;
REVOKE ALL ON FUNCTION ensure_month_partitions(text) FROM PUBLIC;

-- A new cluster under the same data raises the generation. Returns the generation in force.
CREATE FUNCTION current_feed_generation() RETURNS integer
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE feed_generation SET generation = generation + 1, system_identifier = c.system_identifier
        FROM pg_control_system() c WHERE feed_generation.system_identifier <> c.system_identifier;
    SELECT generation FROM feed_generation;
$$;
REVOKE ALL ON FUNCTION current_feed_generation() FROM PUBLIC;

SELECT ensure_month_partitions('outbox');

GRANT SELECT, INSERT ON outbox TO ${app};
GRANT SELECT ON feed_generation TO ${app};
GRANT SELECT, INSERT, UPDATE ON feed_cursor TO ${app};
GRANT USAGE ON SEQUENCE outbox_id TO ${app};
GRANT EXECUTE ON FUNCTION ensure_month_partitions(text), current_feed_generation() TO ${app};
