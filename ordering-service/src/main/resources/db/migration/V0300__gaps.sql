-- What people looked for, asked for and did not get, and who offers what where: so that councils see what is missing.

-- Searches of a day in a district that found nothing, as the catalogue counted them. Told again only with a higher number.
CREATE TABLE missed_search (
  district text   NOT NULL CHECK (length(district) BETWEEN 1 AND 120),
  category text   NOT NULL,
  day      date   NOT NULL,
  searches bigint NOT NULL CHECK (searches > 0),
  PRIMARY KEY (district, category, day)
);

-- Who offers what in which district, as the catalogue last told of each provider.
CREATE TABLE supply (
  provider_id uuid NOT NULL,
  district    text NOT NULL CHECK (length(district) BETWEEN 1 AND 120),
  category    text NOT NULL,
  council     text, -- the district's; null if nobody there said
  spaces      int CHECK (spaces >= 0), -- null: nobody said lately how many are free
  PRIMARY KEY (provider_id, district, category)
);
CREATE INDEX supply_of_council ON supply (council, district, category);
CREATE INDEX supply_of_district ON supply (district, category);

-- Whose basket, or order, cost more than they had on a day, by category. For counting only, and not for ever.
CREATE TABLE beyond_budget (
  day       date NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  category  text NOT NULL,
  PRIMARY KEY (day, person_id, category)
);

-- What was turned down, and what was given only in part, is found by its day.
CREATE INDEX order_event_turned_down ON order_event (effective_date) WHERE status IN ('declined', 'expired');
CREATE INDEX occurrence_cut_short ON occurrence (delivered_on) WHERE status = 'delivered' AND delivered_pence < pence;

-- What a council's commissioners wrote about a gap, for each other.
CREATE TABLE gap_note (
  id         uuid PRIMARY KEY,
  council    text NOT NULL REFERENCES council,
  district   text NOT NULL,
  category   text NOT NULL,
  words      text NOT NULL CHECK (length(words) BETWEEN 1 AND 1000),
  written_at timestamptz NOT NULL,
  written_by text NOT NULL
);
CREATE INDEX gap_note_of_gap ON gap_note (council, district, category, written_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON missed_search, supply TO ${app};
GRANT SELECT, INSERT, DELETE ON beyond_budget, gap_note TO ${app};
