-- Searches that found nothing, counted by day. A row tells what kind of thing was looked for, where and under which filters;
-- never the words, and nothing of who asked.

CREATE TABLE unmet_demand (
    day         date    NOT NULL,
    query_class text    NOT NULL CHECK (query_class ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    district    text    NOT NULL CHECK (length(district) <= 120),
    filters     text[]  NOT NULL CHECK (cardinality(filters) <= 20),
    count       bigint  NOT NULL CHECK (count > 0),
    PRIMARY KEY (day, query_class, district, filters)
);
COMMENT ON COLUMN unmet_demand.query_class IS 'A category, a meaning of the thesaurus, or other.';
COMMENT ON COLUMN unmet_demand.filters IS 'Names of the filters in force, in order; not their values.';

GRANT SELECT, INSERT, UPDATE ON unmet_demand TO ${app};
