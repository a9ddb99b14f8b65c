-- What people do while they choose: keep listings, ask about them, and tell us that one is wrong. A person is a login here
-- (issuer and subject); the service knows nothing else of them.

CREATE TABLE shortlist (
    issuer     text        NOT NULL,
    subject    text        NOT NULL,
    listing_id uuid        NOT NULL REFERENCES listing,
    added_at   timestamptz NOT NULL,
    PRIMARY KEY (issuer, subject, listing_id)
);
GRANT SELECT, INSERT, DELETE ON shortlist TO ${app};

-- One thread between a person and a provider about one listing.
CREATE TABLE question (
    id          uuid        PRIMARY KEY,
    listing_id  uuid        NOT NULL REFERENCES listing,
    provider_id uuid        NOT NULL REFERENCES provider,
    kind        text        NOT NULL CHECK (kind IN ('question', 'quote')),
    status      text        NOT NULL CHECK (status IN ('open', 'answered', 'closed')),
    closed_by   text        CHECK (closed_by IN ('person', 'provider')),
    issuer      text        NOT NULL,
    subject     text        NOT NULL,
    messages    integer     NOT NULL CHECK (messages BETWEEN 0 AND 100),
    asked_at    timestamptz NOT NULL,
    changed_at  timestamptz NOT NULL,
    CHECK ((status = 'closed') = (closed_by IS NOT NULL))
);
COMMENT ON COLUMN question.status IS 'open: the provider''s turn; answered: the person''s turn; closed: by either, for good.';
CREATE INDEX question_by_person ON question (issuer, subject, changed_at DESC);
CREATE INDEX question_by_provider ON question (provider_id, changed_at DESC);

CREATE TABLE question_person (
    question_id uuid PRIMARY KEY REFERENCES question,
    first_name  text NOT NULL CHECK (length(first_name) BETWEEN 1 AND 40)
);
COMMENT ON TABLE question_person IS 'What the provider may call the person: erasable, and all it learns of them.';

CREATE TABLE question_message (
    id          uuid        PRIMARY KEY,
    question_id uuid        NOT NULL REFERENCES question,
    position    integer     NOT NULL CHECK (position BETWEEN 1 AND 100),
    author      text        NOT NULL CHECK (author IN ('person', 'provider')),
    words       text        NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
    written_at  timestamptz NOT NULL,
    UNIQUE (question_id, position)
);
COMMENT ON TABLE question_message IS 'Free text of people: erasable, and never copied to the outbox, an index or a log.';

GRANT SELECT, INSERT, UPDATE ON question TO ${app};
GRANT SELECT, INSERT ON question_person, question_message TO ${app};

CREATE TABLE report (
    id          uuid        PRIMARY KEY,
    listing_id  uuid        NOT NULL REFERENCES listing,
    about       text        NOT NULL CHECK (about IN ('wrong-details', 'not-available', 'unsafe', 'not-who-they-say', 'something-else')),
    status      text        NOT NULL CHECK (status IN ('open', 'closed')),
    signed_in   boolean     NOT NULL,
    outcome     text        CHECK (outcome IN ('no-action', 'details-corrected', 'provider-told', 'listing-suspended')),
    reported_at timestamptz NOT NULL,
    closed_at   timestamptz,
    CHECK ((status = 'closed') = (outcome IS NOT NULL)),
    CHECK ((status = 'closed') = (closed_at IS NOT NULL))
);
COMMENT ON COLUMN report.signed_in IS 'All we keep of who reported.';
CREATE INDEX report_by_age ON report (status, reported_at, id);
CREATE INDEX report_by_listing ON report (listing_id) WHERE status = 'open';

CREATE TABLE report_words (
    report_id uuid NOT NULL REFERENCES report,
    author    text NOT NULL CHECK (author IN ('reporter', 'moderator')),
    words     text NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
    PRIMARY KEY (report_id, author)
);
COMMENT ON TABLE report_words IS 'Free text of people: erasable, and never copied to the audit, the outbox, an index or a log.';

GRANT SELECT, INSERT, UPDATE ON report TO ${app};
GRANT SELECT, INSERT ON report_words TO ${app};
