-- Signs that reviews may not be what they seem, with the reviews they rest on. A sign changes nothing by itself: a moderator
-- looks, and may propose a removal like any other. No device, address or place of anybody is ever looked at.

CREATE TABLE honesty_flag (
    id          uuid        PRIMARY KEY,
    kind        text        NOT NULL CHECK (kind IN ('burst', 'one_supporter', 'copied')),
    sign        text        NOT NULL,
    provider_id uuid        NOT NULL,
    reviews     uuid[]      NOT NULL,
    found_at    timestamptz NOT NULL,
    closed_at   timestamptz,
    issuer      text,
    subject     text,
    UNIQUE (kind, sign)
);
COMMENT ON COLUMN honesty_flag.sign IS 'What it was found by, e.g. provider and day: the same sign is flagged once.';
CREATE INDEX honesty_flag_open ON honesty_flag (found_at, id) WHERE closed_at IS NULL;

CREATE TABLE honesty_words (
    flag_id uuid PRIMARY KEY REFERENCES honesty_flag,
    words   text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000)
);
COMMENT ON TABLE honesty_words IS 'Free text of people: erasable, and never copied to the outbox, an index or a log.';

-- Letters alone, so that other stops and capitals make no other text.
CREATE INDEX review_words_alike ON review_words (md5(lower(regexp_replace(words, '[^[:alpha:]]+', '', 'g'))));
CREATE INDEX review_lately ON review (written_at);

GRANT SELECT, INSERT ON honesty_flag, honesty_words TO ${app};
GRANT UPDATE (closed_at, issuer, subject) ON honesty_flag TO ${app};
