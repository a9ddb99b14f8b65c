-- Every decision of staff and every change of a provider or listing: who, when, what about. It can't be changed. No names
-- and no free text stand in it; what somebody wrote with a decision stands beside it and can be erased.

CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP;
END $$;

CREATE TABLE audit (
    id          uuid        NOT NULL DEFAULT uuidv7(),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    issuer      text,
    subject     text        NOT NULL,
    roles       text[]      NOT NULL,
    action      text        NOT NULL CHECK (action ~ '^[a-z-]+\.[a-z-]+$'),
    kind        text        NOT NULL,
    subject_id  uuid,
    detail      jsonb       NOT NULL,
    PRIMARY KEY (recorded_at, id)
) PARTITION BY RANGE (recorded_at);
COMMENT ON COLUMN audit.issuer IS 'Of the login, with subject; null where the service did it by itself: then subject is system.';
CREATE INDEX audit_by_subject ON audit (subject_id, recorded_at DESC);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE audit_words (
    audit_id uuid PRIMARY KEY,
    words    text NOT NULL CHECK (length(words) <= 2000)
);

SELECT ensure_month_partitions('audit');

GRANT SELECT, INSERT ON audit TO ${app};
GRANT SELECT, INSERT, DELETE ON audit_words TO ${app};
