-- A review says more than stars, waits for a person where a rule finds something, and can be renewed. What somebody said is
-- never changed: saying it anew is another row that replaces this one. Only where it stands moves, by Publication alone.

ALTER TABLE review
  ALTER COLUMN order_line_id DROP NOT NULL,
  ADD COLUMN state        text    NOT NULL DEFAULT 'published' CHECK (state IN ('waiting', 'published', 'refused', 'removed')),
  ADD COLUMN standing     boolean NOT NULL DEFAULT true,
  ADD COLUMN replaced     boolean NOT NULL DEFAULT false,
  ADD COLUMN replaces     uuid    UNIQUE REFERENCES review,
  ADD COLUMN unverified   boolean NOT NULL DEFAULT false,
  ADD COLUMN written_by   text    NOT NULL DEFAULT 'self' CHECK (written_by IN ('self', 'supporter')),
  ADD COLUMN issuer       text,
  ADD COLUMN subject      text,
  ADD COLUMN outcome      text    CHECK (outcome ~ '^[a-z]+(-[a-z]+)*$'),
  ADD COLUMN kindness     smallint CHECK (kindness BETWEEN 1 AND 5),
  ADD COLUMN on_time      smallint CHECK (on_time BETWEEN 1 AND 5),
  ADD COLUMN wanted       smallint CHECK (wanted BETWEEN 1 AND 5),
  ADD COLUMN value        smallint CHECK (value BETWEEN 1 AND 5),
  ADD COLUMN choose_again smallint CHECK (choose_again BETWEEN 1 AND 5),
  ADD CONSTRAINT review_of_a_purchase CHECK (unverified = (order_line_id IS NULL)),
  DROP CONSTRAINT review_one_per_order_line;

COMMENT ON COLUMN review.standing IS 'The last thing this person said of this listing, whatever became of it.';
COMMENT ON COLUMN review.replaced IS 'Something later took its place: it is history, neither shown nor counted nor decided.';
COMMENT ON COLUMN review.issuer IS 'With subject the login it was written with; null where a sample of the past was made.';

-- From here on one person says one thing of a listing. Of several from before, the last one stands.
UPDATE review r SET standing = false, replaced = true
 WHERE EXISTS (SELECT FROM review later
                WHERE later.person_id = r.person_id AND later.listing_id = r.listing_id
                  AND (later.written_at, later.id) > (r.written_at, r.id));
CREATE UNIQUE INDEX review_one_per_person_and_listing ON review (person_id, listing_id) WHERE standing;
CREATE INDEX review_by_order_line ON review (order_line_id);
CREATE INDEX review_waiting ON review (written_at, id) WHERE state = 'waiting' AND NOT replaced;
DROP INDEX review_by_provider;
CREATE INDEX review_by_provider ON review (provider_id, written_at DESC, id) WHERE state = 'published' AND NOT replaced;

-- What a rule found in the words of a review, by place: the words themselves stay where they can be erased.
CREATE TABLE review_finding (
  review_id uuid NOT NULL REFERENCES review,
  position  int  NOT NULL,
  kind      text NOT NULL,
  from_char int  NOT NULL CHECK (from_char >= 0),
  to_char   int  NOT NULL CHECK (to_char >= from_char),
  why       text NOT NULL,
  PRIMARY KEY (review_id, position)
);

-- Every step of a review and who took it. Nothing is ever taken out.
CREATE TABLE review_decision (
  review_id  uuid        NOT NULL REFERENCES review,
  position   int         NOT NULL,
  state      text        NOT NULL CHECK (state IN ('waiting', 'published', 'refused', 'removed')),
  decided_by text        NOT NULL,
  reason     text        NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (review_id, position)
);
COMMENT ON COLUMN review_decision.reason IS 'A code of the rules or of the list a moderator chooses from, never free text.';

GRANT UPDATE (state, standing, replaced) ON review TO ${app};
GRANT SELECT, INSERT ON review_finding, review_decision TO ${app};
