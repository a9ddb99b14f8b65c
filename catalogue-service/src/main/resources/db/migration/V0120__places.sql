-- Where people say they are: postcodes and outcodes from public files, councils and towns summed up from them, and districts.
-- The key is the name without case, accents and blanks; a town's also says where it lies, since there is more than one Norton.

CREATE TABLE place (
    kind      text             NOT NULL CHECK (kind IN ('district', 'council', 'town', 'outcode', 'postcode')),
    key       text             NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
    name      text             NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    part_of   text             CHECK (length(part_of) BETWEEN 1 AND 120),
    latitude  double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    PRIMARY KEY (kind, key)
);

GRANT SELECT, INSERT, UPDATE ON place TO ${app};
