-- What can be found, compared and bought. version counts what a buyer sees and agrees to; index_revision counts whatever
-- changes the search document, also ratings and the provider's own changes. Both rise under the row's lock.

CREATE TABLE listing (
    id                  uuid        PRIMARY KEY,
    provider_id         uuid        NOT NULL REFERENCES provider,
    status              text        NOT NULL CHECK (status IN ('published', 'suspended', 'withdrawn')),
    version             integer     NOT NULL CHECK (version >= 1),
    index_revision      bigint      NOT NULL CHECK (index_revision >= version),
    kind                text        NOT NULL CHECK (kind IN ('service', 'item', 'universal')),
    category            text        NOT NULL REFERENCES category,
    name                text        NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    summary             text        NOT NULL CHECK (length(summary) <= 500),
    description         text        NOT NULL CHECK (length(description) <= 8000),
    price_pence         bigint      CHECK (price_pence BETWEEN 0 AND 100000000),
    unit                text        CHECK (unit IN ('hour', 'visit', 'night', 'session', 'day', 'week', 'item', 'month')),
    orderable           boolean     NOT NULL,
    included            text[]      NOT NULL,
    not_included        text[]      NOT NULL,
    notice_days         integer     CHECK (notice_days BETWEEN 0 AND 365),
    location_id         uuid        REFERENCES location,
    council             text        CHECK (council ~ '^[A-Z][0-9]{8}$'),
    district            text,
    latitude            double precision CHECK (latitude BETWEEN -90 AND 90),
    longitude           double precision CHECK (longitude BETWEEN -180 AND 180),
    spaces              integer     CHECK (spaces BETWEEN 0 AND 10000),
    spaces_confirmed_on date,
    changed_at          timestamptz NOT NULL,
    CHECK ((price_pence IS NULL) = (unit IS NULL)),
    CHECK (NOT orderable OR price_pence > 0),
    CHECK ((latitude IS NULL) = (longitude IS NULL))
);
COMMENT ON COLUMN listing.price_pence IS 'Per unit; 0 is free, null means we know no price and it cannot be ordered here.';
CREATE INDEX listing_by_provider ON listing (provider_id, id);
CREATE INDEX listing_by_location ON listing (location_id) WHERE location_id IS NOT NULL;

GRANT SELECT, INSERT, UPDATE ON listing TO ${app};

-- The index can be asked for anew by whoever finds that it cannot be trusted; the next tick of any copy does it.
CREATE TABLE listing_index (
    one            boolean PRIMARY KEY DEFAULT true CHECK (one),
    rebuild_wanted boolean NOT NULL
);
INSERT INTO listing_index (rebuild_wanted) VALUES (false);
GRANT SELECT, UPDATE ON listing_index TO ${app};
