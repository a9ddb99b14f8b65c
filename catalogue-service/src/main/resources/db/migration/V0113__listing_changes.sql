-- What providers write before anybody sees it. What has been sent to the queue is never edited: another edit makes another
-- row, so that a moderator decides about exactly what they read.

CREATE TABLE listing_change (
    id           uuid        PRIMARY KEY,
    number       bigint      GENERATED ALWAYS AS IDENTITY,
    listing_id   uuid        NOT NULL REFERENCES listing DEFERRABLE INITIALLY DEFERRED,
    provider_id  uuid        NOT NULL REFERENCES provider,
    kind         text        NOT NULL CHECK (kind IN ('new', 'change')),
    state        text        NOT NULL CHECK (state IN ('draft', 'submitted', 'approved', 'refused', 'replaced')),
    content      jsonb       NOT NULL,
    submitted_at timestamptz,
    decided_at   timestamptz,
    reason       text        CHECK (length(reason) BETWEEN 1 AND 1000),
    CHECK ((state = 'refused') = (reason IS NOT NULL)),
    CHECK (state NOT IN ('submitted', 'approved', 'refused') OR submitted_at IS NOT NULL),
    CHECK ((state IN ('approved', 'refused')) = (decided_at IS NOT NULL))
);
CREATE UNIQUE INDEX listing_change_one_open ON listing_change (listing_id) WHERE state IN ('draft', 'submitted');
CREATE INDEX listing_change_by_listing ON listing_change (listing_id, number DESC);
CREATE INDEX listing_change_by_provider ON listing_change (provider_id);
CREATE INDEX listing_change_queue ON listing_change (state, submitted_at, number) WHERE state IN ('submitted', 'approved', 'refused');
COMMENT ON COLUMN listing_change.reason IS 'What the moderator told the provider when refusing it.';

GRANT SELECT, INSERT, UPDATE ON listing_change TO ${app};
