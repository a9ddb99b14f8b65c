-- Only what is published, not replaced and from a buyer counts. Beside the stars a summary has slices: each aspect, each quarter,
-- each part of life it helped with, as count and sum. What a review adds to which slice is said once, in review_slice; counting
-- one review and counting all anew both read it there.

CREATE OR REPLACE VIEW counted_summary AS
SELECT 'provider' AS kind, provider_id AS id, provider_id,
       count(*) FILTER (WHERE stars = 1) AS stars_1,
       count(*) FILTER (WHERE stars = 2) AS stars_2,
       count(*) FILTER (WHERE stars = 3) AS stars_3,
       count(*) FILTER (WHERE stars = 4) AS stars_4,
       count(*) FILTER (WHERE stars = 5) AS stars_5
  FROM review WHERE state = 'published' AND NOT replaced AND NOT unverified GROUP BY provider_id
UNION ALL
SELECT 'listing', listing_id, provider_id,
       count(*) FILTER (WHERE stars = 1),
       count(*) FILTER (WHERE stars = 2),
       count(*) FILTER (WHERE stars = 3),
       count(*) FILTER (WHERE stars = 4),
       count(*) FILTER (WHERE stars = 5)
  FROM review WHERE state = 'published' AND NOT replaced AND NOT unverified GROUP BY listing_id, provider_id;

CREATE TABLE summary_slice (
  kind        text   NOT NULL CHECK (kind IN ('provider', 'listing')),
  id          uuid   NOT NULL,
  provider_id uuid   NOT NULL,
  slice       text   NOT NULL,
  count       bigint NOT NULL CHECK (count >= 0),
  sum         bigint NOT NULL CHECK (sum BETWEEN count AND 5 * count),
  PRIMARY KEY (kind, id, slice)
);
CREATE INDEX summary_slice_by_provider ON summary_slice (provider_id);

CREATE VIEW review_slice AS
SELECT r.id AS review_id, rated.kind, rated.id, r.provider_id, said.slice, said.value,
       r.state = 'published' AND NOT r.replaced AND NOT r.unverified AS counts
  FROM review r
 CROSS JOIN LATERAL (VALUES ('provider', r.provider_id), ('listing', r.listing_id)) AS rated (kind, id)
 CROSS JOIN LATERAL (VALUES ('aspect:kindness', r.kindness), ('aspect:on_time', r.on_time), ('aspect:wanted', r.wanted),
                            ('aspect:value', r.value), ('aspect:choose_again', r.choose_again),
                            ('quarter:' || to_char(r.written_at AT TIME ZONE 'Europe/London', 'YYYY "Q"Q'), r.stars),
                            ('outcome:' || r.outcome, r.stars)) AS said (slice, value)
 WHERE said.slice IS NOT NULL AND said.value IS NOT NULL;

-- What every slice must be, from the reviews alone.
CREATE VIEW counted_slice AS
SELECT kind, id, provider_id, slice, count(*) AS count, sum(value)::bigint AS sum
  FROM review_slice WHERE counts GROUP BY kind, id, provider_id, slice;

INSERT INTO summary_slice SELECT * FROM counted_slice;

GRANT SELECT, INSERT, UPDATE ON summary_slice TO ${app};
GRANT SELECT ON review_slice, counted_slice TO ${app};
