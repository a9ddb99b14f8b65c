-- What the reviews of a provider or a listing come to. Kept in step by the transaction that writes a review; count, sum and
-- average follow from the five figures and are not stored again.

CREATE SEQUENCE summary_revision;

CREATE TABLE summary (
    kind        text   NOT NULL CHECK (kind IN ('provider', 'listing')),
    id          uuid   NOT NULL,
    provider_id uuid   NOT NULL,
    stars_1     bigint NOT NULL DEFAULT 0 CHECK (stars_1 >= 0),
    stars_2     bigint NOT NULL DEFAULT 0 CHECK (stars_2 >= 0),
    stars_3     bigint NOT NULL DEFAULT 0 CHECK (stars_3 >= 0),
    stars_4     bigint NOT NULL DEFAULT 0 CHECK (stars_4 >= 0),
    stars_5     bigint NOT NULL DEFAULT 0 CHECK (stars_5 >= 0),
    revision    bigint NOT NULL DEFAULT nextval('summary_revision'),
    PRIMARY KEY (kind, id)
);
COMMENT ON COLUMN summary.revision IS
    'Drawn under the row''s lock from one sequence, so that it rises even for a row that was lost and made again.';
CREATE INDEX summary_by_provider ON summary (provider_id);

-- What every summary must be, from the reviews alone. A listing belongs to one provider for good.
CREATE VIEW counted_summary AS
SELECT 'provider' AS kind, provider_id AS id, provider_id,
       count(*) FILTER (WHERE stars = 1) AS stars_1,
       count(*) FILTER (WHERE stars = 2) AS stars_2,
       count(*) FILTER (WHERE stars = 3) AS stars_3,
       count(*) FILTER (WHERE stars = 4) AS stars_4,
       count(*) FILTER (WHERE stars = 5) AS stars_5
  FROM review GROUP BY provider_id
UNION ALL
SELECT 'listing', listing_id, provider_id,
       count(*) FILTER (WHERE stars = 1),
       count(*) FILTER (WHERE stars = 2),
       count(*) FILTER (WHERE stars = 3),
       count(*) FILTER (WHERE stars = 4),
       count(*) FILTER (WHERE stars = 5)
  FROM review GROUP BY listing_id, provider_id;

GRANT SELECT, INSERT, UPDATE ON summary TO ${app};
GRANT USAGE ON SEQUENCE summary_revision TO ${app};
GRANT SELECT ON counted_summary TO ${app};
