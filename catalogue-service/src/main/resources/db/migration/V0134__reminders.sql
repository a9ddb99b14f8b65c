-- What providers should see to: an accreditation that runs out, spaces that were confirmed too long ago. Each stage of each
-- is written once, however many copies of the service look.

CREATE TABLE reminder (
    id          uuid        PRIMARY KEY DEFAULT uuidv7(),
    provider_id uuid        NOT NULL REFERENCES provider,
    kind        text        NOT NULL CHECK (kind IN ('accreditation', 'spaces')),
    subject_id  uuid        NOT NULL,
    about       date        NOT NULL,
    stage_days  smallint    NOT NULL CHECK (stage_days IN (60, 30, 7)),
    made_at     timestamptz NOT NULL,
    UNIQUE (kind, subject_id, about, stage_days)
);
COMMENT ON COLUMN reminder.about IS 'The last day of the accreditation, or the day the spaces were last confirmed: another day is another matter.';
COMMENT ON COLUMN reminder.stage_days IS 'So many days before it runs out, or after it was confirmed.';
CREATE INDEX reminder_of_provider ON reminder (provider_id);
CREATE INDEX listing_by_confirmed_spaces ON listing (spaces_confirmed_on) WHERE spaces IS NOT NULL AND status = 'published';

GRANT SELECT, INSERT ON reminder TO ${app};
