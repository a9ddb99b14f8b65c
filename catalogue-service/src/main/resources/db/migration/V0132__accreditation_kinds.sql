-- What can speak for a provider, as data: a kind comes by migration, never by code.

CREATE TABLE accreditation_kind (
    kind            text     PRIMARY KEY CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
    name            text     NOT NULL UNIQUE,
    needs_reference boolean  NOT NULL,
    needs_expiry    boolean  NOT NULL,
    shows_reference boolean  NOT NULL,
    position        smallint NOT NULL UNIQUE
);
COMMENT ON COLUMN accreditation_kind.shows_reference IS
    'Whether the issuer''s number helps people to check for themselves; a certificate''s of one person is nobody else''s business.';

INSERT INTO accreditation_kind (position, kind, name, needs_reference, needs_expiry, shows_reference) VALUES
(1,  'cqc-registered',      'Registered with the Care Quality Commission', true,  false, true),
(2,  'dbs-checked',         'Enhanced DBS checks',                         false, false, false),
(3,  'public-liability',    'Public liability insurance',                  true,  true,  false),
(4,  'care-certificate',    'Care Certificate',                            false, false, false),
(5,  'first-aid',           'Trained in first aid',                        false, true,  false),
(6,  'moving-and-handling', 'Trained in moving and handling',              false, true,  false),
(7,  'safeguarding',        'Trained in safeguarding',                     false, true,  false),
(8,  'medication',          'Trained in giving medication',                false, true,  false),
(9,  'dementia-trained',    'Trained in dementia care',                    false, false, false),
(10, 'autism-trained',      'Trained in supporting autistic people',       false, false, false),
(11, 'trade-member',        'Member of a trade body',                      true,  true,  true),
(12, 'safe-trader',         'Trusted trader scheme',                       true,  true,  true),
(13, 'council-framework',   'On a council''s framework',                   true,  true,  true),
(14, 'food-hygiene',        'Food hygiene rating',                         false, false, true),
(15, 'licensed-driver',     'Licensed drivers and vehicles',               true,  true,  true),
(16, 'easy-read',           'Information in Easy Read',                    false, false, true),
(17, 'user-led',            'User-led organisation',                       false, false, true),
(18, 'advocacy-quality',    'Advocacy quality award',                      false, true,  true),
(19, 'living-wage',         'Pays the real living wage',                   false, true,  true);

GRANT SELECT ON accreditation_kind TO ${app};

ALTER TABLE accreditation DROP CONSTRAINT accreditation_status_check;
ALTER TABLE accreditation
    ADD CONSTRAINT accreditation_status_check CHECK (status IN ('claimed', 'verified', 'rejected', 'withdrawn')),
    ADD COLUMN verified_on  date,
    ADD COLUMN verified_by  text CHECK (length(verified_by) <= 200),
    ADD COLUMN verified_how text CHECK (length(verified_how) <= 500),
    ADD COLUMN rejected_because text CHECK (length(rejected_because) <= 1000),
    ADD COLUMN claimed_at   timestamptz;
UPDATE accreditation SET verified_on = changed_at::date, verified_by = issuer, verified_how = 'In the issuer''s own register'
 WHERE status = 'verified';
ALTER TABLE accreditation
    ADD CONSTRAINT verified_says_by_whom CHECK ((status = 'verified') = (verified_on IS NOT NULL AND verified_by IS NOT NULL));
COMMENT ON COLUMN accreditation.status IS
    'claimed: the provider says so; verified: we checked with the issuer; rejected and withdrawn are shown to nobody else.';
CREATE INDEX accreditation_in_queue ON accreditation (claimed_at) WHERE status = 'claimed' AND claimed_at IS NOT NULL;
CREATE INDEX accreditation_running_out ON accreditation (valid_to) WHERE valid_to IS NOT NULL;

-- One file for each claim, for staff to look at. It goes when the claim goes.
CREATE TABLE evidence (
    accreditation_id uuid        PRIMARY KEY REFERENCES accreditation,
    media_type       text        NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
    content          bytea       NOT NULL CHECK (length(content) BETWEEN 1 AND 5242880),
    stored_at        timestamptz NOT NULL
);
ALTER TABLE evidence ALTER COLUMN content SET STORAGE EXTERNAL;

GRANT SELECT, INSERT, UPDATE, DELETE ON evidence TO ${app};

ALTER TABLE provider ADD COLUMN status_since timestamptz;
