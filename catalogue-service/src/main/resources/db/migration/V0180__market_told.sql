-- What other services were told of the market: what was looked for in vain, and who offers what where. Both are told again when
-- there is more or something else to tell.

-- To which category something belongs that people ask for by a word of the thesaurus. What stands neither here nor among the
-- categories counts as other.
CREATE TABLE query_class (
    class    text PRIMARY KEY CHECK (class ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    category text NOT NULL REFERENCES category
);
INSERT INTO query_class (category, class)
SELECT category, unnest(string_to_array(classes, ' ')) FROM (VALUES
('personal-care', 'bathing dressing bedtime'),
('domestic-help', 'cleaning deep-cleaning window-cleaning laundry fresh-beds gardening grass-cutting handyman decluttering'),
('homecare', 'night-care live-in-care medicine after-hospital'),
('day-opportunities', 'group-trips activities'),
('leisure', 'foot-care hair swimming exercise seated-exercise art riding music singing football fishing dance evening-out'),
('education', 'jobs computers reading-and-numbers driving-theory cooking volunteering growing lessons'),
('equipment', 'rails bath-board ramp wheelchairs alarm riser-chair hoists scooters key-safe talking-clock'),
('transport', 'taxis driver hospital-trip bus-practice'),
('meals', 'hot-meals frozen-meals breakfast shopping cooking-together'),
('short-breaks', 'respite holiday'),
('supported-living', 'own-front-door first-home shared-lives'),
('residential-care', 'nursing trial-stay older-home'),
('advice-advocacy', 'advocacy benefits support-planning peer-support advice'),
('budget-management', 'payroll held-budget employing paperwork'),
('community', 'library coffee-morning lunch-club company shed')) AS known (category, classes);
GRANT SELECT ON query_class TO ${app};

CREATE TABLE unmet_demand_told (
    day      date   NOT NULL,
    district text   NOT NULL,
    category text   NOT NULL,
    searches bigint NOT NULL CHECK (searches > 0),
    PRIMARY KEY (day, district, category)
);
COMMENT ON TABLE unmet_demand_told IS 'Days that are over. A copy that was late to count raises the number, and it is told again.';

CREATE TABLE supply_told (
    provider_id uuid  PRIMARY KEY REFERENCES provider,
    supply      jsonb NOT NULL
);
COMMENT ON COLUMN supply_told.supply IS '[{district, council, category, spaces}]; empty for a provider that offers nothing any more.';

GRANT SELECT, INSERT, UPDATE ON unmet_demand_told, supply_told TO ${app};
