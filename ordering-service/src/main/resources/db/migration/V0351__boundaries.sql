-- Where districts lie, for maps. Imported by the operator, by the codes of the Office for National Statistics.
CREATE TABLE boundary (
  code       text PRIMARY KEY CHECK (code ~ '^[EKNSW][0-9]{8}$'),
  council    text NOT NULL CHECK (council ~ '^[EKNSW][0-9]{8}$'), -- in whose area it lies; its own code for a council's area
  name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 120), -- as people's districts are called
  outline    text NOT NULL CHECK (length(outline) <= 400000),      -- a geometry of GeoJSON
  changed_at timestamptz NOT NULL
);
CREATE INDEX boundary_of_council ON boundary (council);
GRANT SELECT, INSERT, UPDATE ON boundary TO ${app};
