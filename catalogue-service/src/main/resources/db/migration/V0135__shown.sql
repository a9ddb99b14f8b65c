-- How often a listing stood in search results and how often its page was opened, by day. Nothing says by whom.

CREATE TABLE listing_shown (
    listing_id uuid   NOT NULL,
    day        date   NOT NULL,
    shown      bigint NOT NULL CHECK (shown >= 0),
    opened     bigint NOT NULL CHECK (opened >= 0),
    PRIMARY KEY (listing_id, day)
);

GRANT SELECT, INSERT, UPDATE ON listing_shown TO ${app};
