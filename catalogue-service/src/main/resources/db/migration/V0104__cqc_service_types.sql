-- Which of the Care Quality Commission's service types are social care, and where we list them. The directory (CSV) and
-- the API spell the same thing differently; both spellings lead to one type. What is not here is not social care to us.

CREATE TABLE cqc_service_type (
    spelling text PRIMARY KEY,
    type     text NOT NULL CHECK (type ~ '^[a-z]+(-[a-z]+)*$'),
    category text NOT NULL REFERENCES category,
    words    text NOT NULL
);
COMMENT ON COLUMN cqc_service_type.spelling IS 'In lower case; matched without regard to case.';
COMMENT ON COLUMN cqc_service_type.type IS 'Part of the id of a listing: never change it for a spelling once imported.';
COMMENT ON COLUMN cqc_service_type.words IS 'What it is called on our pages.';

INSERT INTO cqc_service_type (spelling, type, category, words) VALUES
('homecare agencies',                        'homecare',           'homecare',         'homecare'),
('domiciliary care service',                 'homecare',           'homecare',         'homecare'),
('supported living',                         'supported-living',   'supported-living', 'supported living'),
('supported living service',                 'supported-living',   'supported-living', 'supported living'),
('supported housing',                        'extra-care-housing', 'supported-living', 'housing with care'),
('extra care housing services',              'extra-care-housing', 'supported-living', 'housing with care'),
('shared lives',                             'shared-lives',       'supported-living', 'shared lives'),
('residential homes',                        'residential-home',   'residential-care', 'care home'),
('care home service without nursing',        'residential-home',   'residential-care', 'care home'),
('nursing homes',                            'nursing-home',       'residential-care', 'care home with nursing'),
('care home service with nursing',           'nursing-home',       'residential-care', 'care home with nursing'),
('specialist college service',               'specialist-college', 'education',        'specialist college'),
('specialist college services',              'specialist-college', 'education',        'specialist college');

GRANT SELECT ON cqc_service_type TO ${app};
