-- What somebody has begun to say and not sent, so that they can stop at any question and go on another day.
CREATE TABLE review_draft (
  person_id     uuid NOT NULL,
  order_line_id uuid NOT NULL REFERENCES purchase_line,
  stars         smallint CHECK (stars BETWEEN 1 AND 5),
  kindness      smallint CHECK (kindness BETWEEN 1 AND 5),
  on_time       smallint CHECK (on_time BETWEEN 1 AND 5),
  wanted        smallint CHECK (wanted BETWEEN 1 AND 5),
  value         smallint CHECK (value BETWEEN 1 AND 5),
  choose_again  smallint CHECK (choose_again BETWEEN 1 AND 5),
  outcome       text CHECK (outcome ~ '^[a-z]+(-[a-z]+)*$'),
  words         text NOT NULL CHECK (char_length(words) <= 2000),
  written_by    text NOT NULL CHECK (written_by IN ('self', 'supporter')),
  saved_at      timestamptz NOT NULL,
  PRIMARY KEY (person_id, order_line_id)
);
COMMENT ON TABLE review_draft IS 'Free text of people: erasable, and never copied to the outbox, an index or a log.';

-- Once somebody had something three times they are asked how it is: once for each listing, and never again after "not now".
CREATE TABLE invitation (
  person_id   uuid NOT NULL,
  listing_id  uuid NOT NULL,
  invited_on  date NOT NULL,
  declined_at timestamptz,
  PRIMARY KEY (person_id, listing_id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON review_draft TO ${app};
GRANT SELECT, INSERT ON invitation TO ${app};
GRANT UPDATE (declined_at) ON invitation TO ${app};
