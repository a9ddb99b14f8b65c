-- What buyers think, as the ratings service sums it up. A summary may come before its listing, so nothing is referenced.

CREATE TABLE rating_summary (
    kind         text      NOT NULL CHECK (kind IN ('provider', 'listing')),
    id           uuid      NOT NULL,
    provider_id  uuid      NOT NULL,
    count        integer   NOT NULL CHECK (count >= 0),
    sum          bigint    NOT NULL CHECK (sum BETWEEN count AND 5 * count),
    distribution integer[] NOT NULL CHECK (cardinality(distribution) = 5),
    revision     bigint    NOT NULL,
    PRIMARY KEY (kind, id)
);

GRANT SELECT, INSERT, UPDATE ON rating_summary TO ${app};
