-- A provider's side: one public reply to a review with what it changed, a fact it disputes, and what a moderator tells it in
-- a summary while it has too few buyers for words to be shown.

CREATE TABLE reply (
    id          uuid        PRIMARY KEY,
    review_id   uuid        NOT NULL REFERENCES review,
    provider_id uuid        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('waiting', 'published', 'refused')),
    replaced    boolean     NOT NULL DEFAULT false,
    reason      text,
    written_at  timestamptz NOT NULL,
    decided_at  timestamptz,
    issuer      text,
    subject     text
);
COMMENT ON COLUMN reply.issuer IS 'With subject the moderator who decided; null where no rule found anything.';
CREATE UNIQUE INDEX reply_one_per_review ON reply (review_id) WHERE NOT replaced;
CREATE INDEX reply_waiting ON reply (written_at, id) WHERE state = 'waiting' AND NOT replaced;

CREATE TABLE reply_words (
    reply_id uuid PRIMARY KEY REFERENCES reply,
    words    text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000),
    changed  text NOT NULL CHECK (char_length(changed) <= 500)
);
COMMENT ON TABLE reply_words IS 'Free text of people: erasable, and never copied to the outbox, an index or a log.';

CREATE TABLE dispute (
    review_id   uuid        PRIMARY KEY REFERENCES review,
    provider_id uuid        NOT NULL,
    made_at     timestamptz NOT NULL,
    closed_at   timestamptz,
    issuer      text,
    subject     text
);
CREATE INDEX dispute_open ON dispute (made_at, review_id) WHERE closed_at IS NULL;

CREATE TABLE dispute_words (
    review_id uuid PRIMARY KEY REFERENCES dispute,
    words     text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000),
    answer    text CHECK (char_length(answer) BETWEEN 1 AND 1000)
);
COMMENT ON TABLE dispute_words IS 'Free text of people: erasable, and never copied to the outbox, an index or a log.';

CREATE TABLE improvement (
    id          uuid        PRIMARY KEY,
    provider_id uuid        NOT NULL,
    words       text        NOT NULL CHECK (char_length(words) BETWEEN 1 AND 2000),
    issuer      text        NOT NULL,
    subject     text        NOT NULL,
    written_at  timestamptz NOT NULL
);
CREATE INDEX improvement_by_provider ON improvement (provider_id, written_at DESC);

GRANT SELECT, INSERT ON reply, reply_words, dispute, dispute_words, improvement TO ${app};
GRANT UPDATE (state, replaced, reason, decided_at, issuer, subject) ON reply TO ${app};
GRANT UPDATE (closed_at, issuer, subject) ON dispute TO ${app};
GRANT UPDATE (answer) ON dispute_words TO ${app};
