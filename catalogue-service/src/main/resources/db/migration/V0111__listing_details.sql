-- Everything a buyer may want to know before choosing. What belongs to the offer raises the version when it changes;
-- coverage, times and spaces do not.

ALTER TABLE listing DROP CONSTRAINT listing_kind_check, DROP CONSTRAINT listing_status_check;
UPDATE listing SET kind = 'product' WHERE kind = 'item';
ALTER TABLE listing
    ADD CONSTRAINT listing_kind_check CHECK (kind IN ('service', 'product', 'activity', 'place-to-live',
        'personal-assistant', 'advice', 'universal', 'council-service')),
    ADD CONSTRAINT listing_status_check CHECK (status IN ('draft', 'submitted', 'published', 'suspended', 'withdrawn')),
    ADD COLUMN minimum_quantity integer CHECK (minimum_quantity BETWEEN 1 AND 1000),
    ADD COLUMN minimum_minutes integer CHECK (minimum_minutes BETWEEN 15 AND 10080),
    ADD COLUMN price_from date,
    ADD COLUMN price_until date,
    ADD COLUMN cancellation jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN make_up jsonb,
    ADD COLUMN age_groups text[] NOT NULL DEFAULT '{}',
    ADD COLUMN needs text[] NOT NULL DEFAULT '{}',
    ADD COLUMN languages text[] NOT NULL DEFAULT '{}',
    ADD COLUMN access text[] NOT NULL DEFAULT '{}',
    ADD COLUMN worker_gender_choice boolean NOT NULL DEFAULT false,
    ADD COLUMN introduction_only boolean NOT NULL DEFAULT false,
    ADD COLUMN works_directly_for_person boolean NOT NULL DEFAULT false,
    ADD COLUMN coverage_districts text[] NOT NULL DEFAULT '{}',
    ADD COLUMN coverage_radius_km integer CHECK (coverage_radius_km BETWEEN 1 AND 100),
    ADD COLUMN times jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN first_published_at timestamptz,
    ADD CONSTRAINT listing_price_window CHECK (price_from <= price_until);
UPDATE listing SET first_published_at = changed_at;
ALTER TABLE listing
    ADD CONSTRAINT listing_published_once CHECK (first_published_at IS NOT NULL OR status IN ('draft', 'submitted', 'withdrawn'));
COMMENT ON COLUMN listing.cancellation IS 'Tiers [{notice_hours, charge_percent}]: falling notice, rising charge.';
COMMENT ON COLUMN listing.make_up IS 'Where a price goes, in thousandths that sum to 1000; null if not said.';
COMMENT ON COLUMN listing.first_published_at IS 'Null: never shown to anybody but its provider and moderators.';

-- The search document shows all this: the next tick makes the index anew.
UPDATE listing_index SET rebuild_wanted = true;
