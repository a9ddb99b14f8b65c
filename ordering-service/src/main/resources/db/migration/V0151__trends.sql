-- Names this installation of the database. An index filled from another one, whose orders are not ours, is told by it.
CREATE TABLE purchases_source (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  id  uuid NOT NULL DEFAULT gen_random_uuid()
);
INSERT INTO purchases_source DEFAULT VALUES;

GRANT SELECT ON purchases_source TO ${app};
