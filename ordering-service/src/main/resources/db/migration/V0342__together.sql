-- Something that several people buy at the same time of the week, which they are asked to buy together.
CREATE TABLE consortium (
  id           uuid PRIMARY KEY,
  council      text NOT NULL REFERENCES council,
  category     text NOT NULL,
  district     text NOT NULL CHECK (length(district) BETWEEN 1 AND 120),
  weekday      int  NOT NULL CHECK (weekday BETWEEN 1 AND 7), -- Monday is 1
  part         text NOT NULL CHECK (part IN ('day', 'morning', 'afternoon', 'evening')),
  words        text NOT NULL CHECK (length(words) BETWEEN 1 AND 500),
  answer_by    date NOT NULL, -- the last day
  offered_at   timestamptz NOT NULL,
  offered_by   text NOT NULL,
  provider_id  uuid, -- who was asked to do it
  contact      text CHECK (length(contact) BETWEEN 1 AND 300),
  told_people  bigint CHECK (told_people >= 8), -- about how many, as it was told
  requested_at timestamptz,
  requested_by text,
  CHECK (num_nulls(provider_id, contact, told_people, requested_at, requested_by) IN (0, 5))
);
CREATE INDEX consortium_of_council ON consortium (council, offered_at DESC, id);
CREATE INDEX consortium_of_provider ON consortium (provider_id, requested_at DESC, id) WHERE provider_id IS NOT NULL;

-- Whose care manager was asked, and what the person said.
CREATE TABLE consortium_place (
  consortium_id uuid NOT NULL REFERENCES consortium,
  person_id     uuid NOT NULL REFERENCES person,
  said          text CHECK (said IN ('yes', 'no')),
  said_at       timestamptz,
  said_by       text,
  PRIMARY KEY (consortium_id, person_id),
  CHECK (num_nulls(said, said_at, said_by) IN (0, 3))
);
CREATE INDEX consortium_place_of_person ON consortium_place (person_id);

GRANT SELECT, INSERT ON consortium, consortium_place TO ${app};
GRANT UPDATE (provider_id, contact, told_people, requested_at, requested_by) ON consortium TO ${app};
GRANT UPDATE (said, said_at, said_by) ON consortium_place TO ${app};
