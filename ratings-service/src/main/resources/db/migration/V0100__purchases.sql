-- Who bought what, as ordering's feed tells it, and which login belongs to which person. All of it can be read again from
-- the feed. No name of a person stands here.

CREATE TABLE purchase_line (
    order_line_id   uuid    PRIMARY KEY,
    order_id        uuid    NOT NULL,
    person_id       uuid    NOT NULL,
    council         text    NOT NULL,
    provider_id     uuid    NOT NULL,
    provider_name   text    NOT NULL,
    listing_id      uuid    NOT NULL,
    listing_version integer NOT NULL,
    listing_name    text    NOT NULL,
    category        text    NOT NULL,
    status          text    NOT NULL
        CHECK (status IN ('unconfirmed', 'placed', 'accepted', 'delivered', 'completed', 'declined', 'cancelled')),
    delivered_on    date
);
CREATE INDEX purchase_line_by_person ON purchase_line (person_id, delivered_on DESC);

CREATE TABLE reviewer (
    issuer    text        NOT NULL,
    subject   text        NOT NULL,
    person_id uuid        NOT NULL,
    council   text        NOT NULL,
    linked_at timestamptz NOT NULL,
    PRIMARY KEY (issuer, subject)
);

GRANT SELECT, INSERT, UPDATE ON purchase_line TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON reviewer TO ${app};
