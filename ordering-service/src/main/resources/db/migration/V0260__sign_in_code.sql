-- What somebody whom a care manager registered types in to make a login their own; only the hash is kept.
CREATE TABLE sign_in_code (
  person_id uuid PRIMARY KEY REFERENCES person,
  code_hash bytea NOT NULL UNIQUE,
  until     timestamptz NOT NULL,
  made_by   text NOT NULL,
  made_at   timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_code TO ${app};
