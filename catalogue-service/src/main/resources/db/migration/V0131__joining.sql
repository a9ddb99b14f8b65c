-- Providers join by themselves, and a moderator decides. Who came from the register or the sample has been let in.

ALTER TABLE provider
    ADD COLUMN status        text NOT NULL DEFAULT 'active' CHECK (status IN ('applied', 'active', 'suspended', 'closed')),
    ADD COLUMN status_reason text CHECK (length(status_reason) <= 2000),
    ADD COLUMN joins_as      text NOT NULL DEFAULT 'organisation' CHECK (joins_as IN ('organisation', 'personal-assistant')),
    ADD COLUMN works_directly_for_person boolean NOT NULL DEFAULT false,
    ADD COLUMN postcode      text CHECK (length(postcode) <= 8),
    ADD COLUMN applied_at    timestamptz;
COMMENT ON COLUMN provider.status_reason IS 'What a moderator told the provider with the last decision about it.';
COMMENT ON COLUMN provider.works_directly_for_person IS
    'Their statement that they work directly for the person and under their control, so that personal care needs no registration.';
CREATE INDEX provider_in_queue ON provider (status, applied_at) WHERE status <> 'active';

CREATE TABLE provider_login (
    issuer      text        NOT NULL,
    subject     text        NOT NULL,
    provider_id uuid        NOT NULL REFERENCES provider,
    linked_at   timestamptz NOT NULL,
    PRIMARY KEY (issuer, subject)
);
COMMENT ON TABLE provider_login IS 'Who acts for a provider when their token names none.';
CREATE INDEX provider_login_by_provider ON provider_login (provider_id);

CREATE TABLE provider_change (
    provider_id  uuid        PRIMARY KEY REFERENCES provider,
    name         text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    about        text        NOT NULL CHECK (length(about) <= 4000),
    state        text        NOT NULL CHECK (state IN ('submitted', 'refused')),
    reason       text        CHECK (length(reason) <= 2000),
    submitted_at timestamptz NOT NULL
);
COMMENT ON TABLE provider_change IS 'What an active provider wants to be called and to say of itself, until a moderator decides.';
CREATE INDEX provider_change_in_queue ON provider_change (submitted_at) WHERE state = 'submitted';

CREATE TABLE reinstatement (
    provider_id uuid        PRIMARY KEY REFERENCES provider,
    issuer      text        NOT NULL,
    subject     text        NOT NULL,
    reason      text        NOT NULL CHECK (length(reason) <= 2000),
    proposed_at timestamptz NOT NULL
);
COMMENT ON TABLE reinstatement IS 'Proposed by one moderator; only another one can carry it out.';

GRANT SELECT, INSERT, UPDATE ON provider_login TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON provider_change, reinstatement TO ${app};
