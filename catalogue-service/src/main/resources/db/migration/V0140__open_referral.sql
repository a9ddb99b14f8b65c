-- The open feed: what the tables don't say as it wants it, and an index for its words.

-- The UUID of a name as Java's UUID.nameUUIDFromBytes makes it; our imports make ids this way.
CREATE FUNCTION named_uuid(name text) RETURNS uuid
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN encode(
        set_byte(
            set_byte(decode(md5(name), 'hex'), 6, (get_byte(decode(md5(name), 'hex'), 6) & 15) | 48),
            8, (get_byte(decode(md5(name), 'hex'), 8) & 63) | 128),
        'hex')::uuid;

-- As what the Care Quality Commission has registered what a listing offers: the id of an imported one says it; another one
-- at a registered place says it by its category, where that leaves no doubt.
CREATE VIEW listing_cqc_service_type AS
SELECT l.id AS listing_id, t.type
  FROM listing l
  JOIN location o ON o.id = l.location_id AND o.cqc_location_id IS NOT NULL
  JOIN (SELECT DISTINCT type FROM cqc_service_type) t
    ON l.id = named_uuid('cqc-listing:' || o.cqc_location_id || ':' || t.type)
UNION
SELECT l.id, t.type
  FROM listing l
  JOIN location o ON o.id = l.location_id AND o.cqc_location_id IS NOT NULL
  JOIN (SELECT category, min(type) AS type FROM cqc_service_type
         GROUP BY category HAVING count(DISTINCT type) = 1) t ON t.category = l.category;

CREATE INDEX listing_by_words ON listing
 USING gin (to_tsvector('english', name || ' ' || summary || ' ' || description));

GRANT SELECT ON listing_cqc_service_type TO ${app};

-- Which listings came from somebody else's feed, and when it last changed them.
CREATE TABLE imported_listing (
    listing_id uuid PRIMARY KEY REFERENCES listing,
    feed       text NOT NULL CHECK (length(feed) BETWEEN 1 AND 500),
    foreign_id text NOT NULL CHECK (length(foreign_id) BETWEEN 1 AND 100),
    taken_on   date NOT NULL
);
COMMENT ON COLUMN imported_listing.feed IS 'Its address, or the name of the file it came in.';
CREATE INDEX imported_listing_by_feed ON imported_listing (feed);

GRANT SELECT, INSERT, UPDATE ON imported_listing TO ${app};
