-- People and their logins. A person is ours; a login of an identity provider is only linked to it,
-- and a person may have none.
CREATE TABLE council (
  gss  text PRIMARY KEY CHECK (gss ~ '^[A-Z][0-9]{8}$'),
  name text NOT NULL
);

CREATE TABLE person (
  id            uuid PRIMARY KEY,
  council       text NOT NULL REFERENCES council,
  registered_at timestamptz NOT NULL
);
CREATE INDEX person_council ON person (council);

CREATE TABLE login (
  issuer    text NOT NULL,
  subject   text NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  linked_at timestamptz NOT NULL,
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX login_person ON login (person_id);

-- The one erasable table: names and everything anybody wrote in free text stand here and nowhere else,
-- so that erasing a person is deleting these rows and never a change of the books.
CREATE TABLE personal_text (
  person_id  uuid NOT NULL REFERENCES person,
  kind       text NOT NULL CHECK (kind IN ('display_name', 'decline_reason')),
  object_id  uuid NOT NULL, -- what the words belong to: the person itself, an order's event, …
  body       text NOT NULL CHECK (length(body) BETWEEN 1 AND 2000),
  written_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, kind, object_id)
);
CREATE INDEX personal_text_object ON personal_text (object_id);

GRANT SELECT, INSERT ON council, person, login TO ${app};
GRANT UPDATE (name) ON council TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON personal_text TO ${app};
