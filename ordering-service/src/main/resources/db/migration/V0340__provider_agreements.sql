-- What a council has agreed with a provider for one kind of support, sold by one unit: a rate that people may pay without being
-- asked, a least amount that the council pays for in any case, or places that are kept. What was agreed never changes: it ends,
-- and another is agreed.
CREATE TABLE provider_agreement (
  id           uuid PRIMARY KEY,
  council      text NOT NULL REFERENCES council,
  provider_id  uuid NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('rate', 'guaranteed', 'block')),
  category     text NOT NULL,
  unit         text NOT NULL,
  pence        bigint NOT NULL CHECK (pence BETWEEN 1 AND 100000000), -- for one unit
  list_pence   bigint CHECK (list_pence > 0), -- the least the provider asked everybody for one on that day; null for nothing
  units_a_week int CHECK (units_a_week BETWEEN 1 AND 100000),
  begins_on    date NOT NULL,
  ends_on      date NOT NULL CHECK (ends_on >= begins_on), -- the last day
  contact      text NOT NULL CHECK (length(contact) BETWEEN 1 AND 300), -- whom the provider can ask
  recorded_at  timestamptz NOT NULL,
  recorded_by  text NOT NULL,
  read_at      timestamptz, -- when the provider said that it had read it
  ended_on     date CHECK (ended_on BETWEEN begins_on - 1 AND ends_on), -- the last day, if earlier; the day before it for never
  ended_by     text,
  CHECK ((kind = 'rate') = (units_a_week IS NULL)),
  CHECK ((ended_on IS NULL) = (ended_by IS NULL))
);
CREATE INDEX provider_agreement_of_council ON provider_agreement (council, begins_on DESC, id);
CREATE INDEX provider_agreement_of_provider ON provider_agreement (provider_id, begins_on DESC, id);
-- Asked for with every order.
CREATE INDEX provider_agreement_rate ON provider_agreement (council, begins_on, ends_on) WHERE kind = 'rate';

GRANT SELECT, INSERT ON provider_agreement TO ${app};
GRANT UPDATE (read_at, ended_on, ended_by) ON provider_agreement TO ${app};
