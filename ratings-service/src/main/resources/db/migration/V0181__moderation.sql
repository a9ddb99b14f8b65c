-- What moderators decide about reviews, why, and what people say against it. The state of a review is its own; here stand
-- the reasons in words, the one appeal, and what one moderator proposed and another has to agree to.

CREATE TABLE moderator_decision (
    id         uuid        PRIMARY KEY DEFAULT uuidv7(),
    review_id  uuid        NOT NULL REFERENCES review,
    step       text        NOT NULL CHECK (step IN ('publish', 'refuse', 'propose_removal', 'remove', 'keep', 'uphold', 'overturn')),
    reason     text        NOT NULL CHECK (reason ~ '^[a-z]+(_[a-z]+)*$'),
    issuer     text        NOT NULL,
    subject    text        NOT NULL,
    decided_at timestamptz NOT NULL,
    waited     interval    NOT NULL
);
COMMENT ON COLUMN moderator_decision.waited IS 'How long whoever it concerns had waited for it.';
CREATE INDEX moderator_decision_by_review ON moderator_decision (review_id, id);
CREATE INDEX moderator_decision_by_age ON moderator_decision (decided_at);

CREATE TABLE moderator_words (
    decision_id uuid PRIMARY KEY REFERENCES moderator_decision,
    words       text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000)
);
COMMENT ON TABLE moderator_words IS 'Free text of people: erasable, and never copied to the outbox, an index or a log.';

-- One appeal for each review; the key is what holds against two clicks.
CREATE TABLE appeal (
    review_id  uuid        PRIMARY KEY REFERENCES review,
    made_at    timestamptz NOT NULL,
    decided_at timestamptz,
    overturned boolean,
    CHECK ((decided_at IS NULL) = (overturned IS NULL))
);
CREATE INDEX appeal_open ON appeal (made_at, review_id) WHERE decided_at IS NULL;

CREATE TABLE appeal_words (
    review_id uuid PRIMARY KEY REFERENCES appeal,
    words     text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000)
);
COMMENT ON TABLE appeal_words IS 'Free text of people: erasable, and never copied to the outbox, an index or a log.';

-- A published review goes only when two moderators want it.
CREATE TABLE removal (
    id          uuid        PRIMARY KEY,
    review_id   uuid        NOT NULL REFERENCES review,
    reason      text        NOT NULL,
    issuer      text        NOT NULL,
    subject     text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    closed_at   timestamptz
);
CREATE UNIQUE INDEX removal_open ON removal (review_id) WHERE closed_at IS NULL;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON moderator_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON moderator_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON moderator_decision, moderator_words, appeal, appeal_words, removal TO ${app};
GRANT UPDATE (decided_at, overturned) ON appeal TO ${app};
GRANT UPDATE (closed_at) ON removal TO ${app};
