-- Every look at and every change of a person's money, and every refusal. No names, no free text.
CREATE TABLE audit (
  id          uuid NOT NULL DEFAULT uuidv7(),
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor       text NOT NULL,
  roles       text[] NOT NULL,
  authority   text NOT NULL, -- in which capacity: self, care-manager, provider, …; none when refused
  acting_for  uuid,
  action      text NOT NULL,
  person_id   uuid,          -- whose money
  council     text,
  provider_id uuid,
  object_kind text NOT NULL,
  object_id   text,
  outcome     text NOT NULL CHECK (outcome IN ('done', 'refused')),
  code        text,          -- why it was refused
  PRIMARY KEY (recorded_at, id)
) PARTITION BY RANGE (recorded_at);
CREATE INDEX audit_of_person ON audit (person_id, recorded_at);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Later months are made by the kernel's job, through the same function.
SELECT ensure_month_partitions('audit');

GRANT SELECT, INSERT ON audit TO ${app};
