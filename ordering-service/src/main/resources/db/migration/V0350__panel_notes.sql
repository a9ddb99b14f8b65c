-- What a council's commissioners wrote about figures of the market, for each other.
CREATE TABLE panel_note (
  id         uuid PRIMARY KEY,
  council    text NOT NULL REFERENCES council,
  panel      text NOT NULL CHECK (length(panel) BETWEEN 1 AND 40),
  filters    text NOT NULL CHECK (length(filters) <= 400), -- what the rows were narrowed to, such as category=leisure; empty for all
  words      text NOT NULL CHECK (length(words) BETWEEN 1 AND 1000),
  written_at timestamptz NOT NULL,
  written_by text NOT NULL
);
CREATE INDEX panel_note_of_panel ON panel_note (council, panel, written_at);
GRANT SELECT, INSERT, DELETE ON panel_note TO ${app};
