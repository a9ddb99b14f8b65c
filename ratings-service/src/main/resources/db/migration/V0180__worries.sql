-- The private line: what somebody tells the safeguarding desk of a council. It stands apart from reviews, people and
-- providers: nothing here says who wrote unless they did so themselves, no event tells of it, and the service can delete
-- nothing. Who looked is written down with every look.

CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE TABLE worry (
    id        uuid        PRIMARY KEY,
    reference text        NOT NULL UNIQUE CHECK (reference ~ '^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    council   text        CHECK (council ~ '^[A-Z][0-9]{8}$'),
    told_at   timestamptz NOT NULL,
    sent_as   bytea       NOT NULL UNIQUE,
    read_at   timestamptz,
    closed_at timestamptz,
    outcome   text        CHECK (outcome IN ('no_further_action', 'advice_given', 'enquiry', 'police', 'handed_on')),
    CHECK ((closed_at IS NULL) = (outcome IS NULL))
);
COMMENT ON COLUMN worry.council IS 'Whose desk reads it; null while that is not known: then every desk sees it until one takes it.';
COMMENT ON COLUMN worry.sent_as IS 'Fingerprint of the form and its words: the same click twice is one worry, other words are another.';
CREATE INDEX worry_by_desk ON worry (council, told_at, id);

CREATE TABLE worry_words (
    worry_id uuid PRIMARY KEY REFERENCES worry,
    words    text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 4000),
    about    text NOT NULL CHECK (char_length(about) <= 300),
    reach    text NOT NULL CHECK (char_length(reach) <= 300),
    ring     text NOT NULL CHECK (char_length(ring) <= 300)
);
COMMENT ON TABLE worry_words IS 'Free text of people: never copied to the outbox, an index or a log.';

CREATE TABLE worry_log (
    id       uuid        PRIMARY KEY DEFAULT uuidv7(),
    at       timestamptz NOT NULL,
    worry_id uuid        REFERENCES worry,
    issuer   text        NOT NULL,
    subject  text        NOT NULL,
    council  text        NOT NULL,
    action   text        NOT NULL CHECK (action IN ('list', 'read', 'take', 'note', 'close'))
);
COMMENT ON COLUMN worry_log.worry_id IS 'Null for a look at the list, which shows no words.';
CREATE INDEX worry_log_by_worry ON worry_log (worry_id, id);

CREATE TABLE worry_note (
    log_id   uuid PRIMARY KEY REFERENCES worry_log,
    worry_id uuid NOT NULL REFERENCES worry,
    words    text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 2000)
);
CREATE INDEX worry_note_by_worry ON worry_note (worry_id);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON worry_words FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON worry_log FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON worry_note FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_gone BEFORE DELETE ON worry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_gone_at_once BEFORE TRUNCATE ON worry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON worry_words FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON worry_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON worry_note FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON worry, worry_words, worry_log, worry_note TO ${app};
GRANT UPDATE (council, read_at, closed_at, outcome) ON worry TO ${app};
