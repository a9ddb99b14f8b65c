-- One review for one order line: the unique constraint is what holds against a hundred clicks at once. A review is never
-- changed by the service; its words stand apart, so that they can be erased while the stars stay counted.

CREATE TABLE review (
    id            uuid        PRIMARY KEY,
    order_line_id uuid        NOT NULL REFERENCES purchase_line,
    person_id     uuid        NOT NULL,
    council       text        NOT NULL,
    provider_id   uuid        NOT NULL,
    listing_id    uuid        NOT NULL,
    stars         smallint    NOT NULL CHECK (stars BETWEEN 1 AND 5),
    written_at    timestamptz NOT NULL,
    CONSTRAINT review_one_per_order_line UNIQUE (order_line_id)
);
CREATE INDEX review_by_provider ON review (provider_id, written_at DESC, id);
CREATE INDEX review_by_listing ON review (listing_id);

CREATE TABLE review_words (
    review_id uuid PRIMARY KEY REFERENCES review,
    words     text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 2000)
);
COMMENT ON TABLE review_words IS 'Free text of people: erasable, and never copied to the outbox, an index or a log.';

GRANT SELECT, INSERT ON review, review_words TO ${app};
