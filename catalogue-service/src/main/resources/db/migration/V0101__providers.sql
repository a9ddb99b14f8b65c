-- Who offers support, from where, and what speaks for them. The service may add and change, never delete: orders, reviews
-- and the index refer to these ids for ever.

CREATE TABLE provider (
    id               uuid        PRIMARY KEY,
    name             text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_provisional boolean     NOT NULL,
    micro            boolean     NOT NULL,
    about            text        NOT NULL CHECK (length(about) <= 4000),
    phone            text        CHECK (length(phone) <= 40),
    email            text        CHECK (length(email) <= 254),
    website          text        CHECK (length(website) <= 500),
    council          text        CHECK (council ~ '^[A-Z][0-9]{8}$'),
    district         text,
    cqc_provider_id  text        UNIQUE,
    changed_at       timestamptz NOT NULL
);
COMMENT ON COLUMN provider.name_provisional IS 'The source named only a place, not who runs it; a real name replaces it.';
COMMENT ON COLUMN provider.micro IS 'One to five people, independent of any larger organisation.';

CREATE TABLE location (
    id              uuid        PRIMARY KEY,
    provider_id     uuid        NOT NULL REFERENCES provider,
    name            text        NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    address         text        NOT NULL,
    postcode        text,
    council         text        CHECK (council ~ '^[A-Z][0-9]{8}$'),
    district        text,
    latitude        double precision CHECK (latitude BETWEEN -90 AND 90),
    longitude       double precision CHECK (longitude BETWEEN -180 AND 180),
    phone           text,
    website         text,
    cqc_location_id text        UNIQUE,
    cqc_rating      text        CHECK (length(cqc_rating) BETWEEN 1 AND 80),
    cqc_rated_on    date,
    cqc_reported_on date,
    cqc_page        text,
    deregistered_on date,
    changed_at      timestamptz NOT NULL,
    CHECK ((latitude IS NULL) = (longitude IS NULL))
);
COMMENT ON COLUMN location.cqc_rating IS 'In the words of the Care Quality Commission; null if our source says nothing of ratings.';
CREATE INDEX location_by_provider ON location (provider_id);

CREATE TABLE accreditation (
    id          uuid        PRIMARY KEY,
    provider_id uuid        NOT NULL REFERENCES provider,
    kind        text        NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
    name        text        NOT NULL,
    reference   text,
    issuer      text        NOT NULL,
    valid_to    date,
    status      text        NOT NULL CHECK (status IN ('claimed', 'verified')),
    changed_at  timestamptz NOT NULL,
    UNIQUE (provider_id, kind)
);
COMMENT ON COLUMN accreditation.valid_to IS 'The last day it counts; null means until further notice.';
COMMENT ON COLUMN accreditation.status IS 'claimed: the provider says so; verified: we checked with the issuer.';

GRANT SELECT, INSERT, UPDATE ON provider, location, accreditation TO ${app};
