-- The categories as a tree for people, and what others call them: a group is never a listing's category. Open Eligibility is the
-- open taxonomy that directories in the Open Referral format commonly use; its terms are named from the top down.

CREATE TABLE category_group (
    slug        text     PRIMARY KEY CHECK (slug ~ '^[a-z]+(-[a-z]+)*$'),
    name        text     NOT NULL UNIQUE,
    description text     NOT NULL,
    position    smallint NOT NULL UNIQUE
);

INSERT INTO category_group (position, slug, name, description) VALUES
(1, 'at-home', 'Help at home', 'Somebody who comes to you.'),
(2, 'out-and-about', 'Out and about', 'Company, things to do and ways to get there.'),
(3, 'somewhere-to-live', 'Somewhere to live or stay', 'For a few days or for good.'),
(4, 'things', 'Things that help', 'Equipment for you and your home.'),
(5, 'advice-and-money', 'Advice and money', 'Somebody on your side, and help with a budget.');

ALTER TABLE category ADD COLUMN parent text REFERENCES category_group;
UPDATE category SET parent = CASE
    WHEN slug IN ('domestic-help', 'personal-care', 'homecare', 'personal-assistants', 'meals') THEN 'at-home'
    WHEN slug IN ('short-breaks', 'supported-living', 'residential-care') THEN 'somewhere-to-live'
    WHEN slug = 'equipment' THEN 'things'
    WHEN slug IN ('advice-advocacy', 'budget-management') THEN 'advice-and-money'
    ELSE 'out-and-about' END;
ALTER TABLE category ALTER COLUMN parent SET NOT NULL;

CREATE TABLE category_term (
    category text NOT NULL REFERENCES category,
    taxonomy text NOT NULL CHECK (taxonomy ~ '^[a-z]+(-[a-z]+)*$'),
    term     text NOT NULL CHECK (length(term) BETWEEN 1 AND 200),
    PRIMARY KEY (category, taxonomy, term)
);

INSERT INTO category_term (category, taxonomy, term) VALUES
('domestic-help', 'open-eligibility', 'Care'),
('personal-care', 'open-eligibility', 'Care'),
('homecare', 'open-eligibility', 'Care'),
('personal-assistants', 'open-eligibility', 'Care'),
('day-opportunities', 'open-eligibility', 'Care > Daytime Care'),
('leisure', 'open-eligibility', 'Care > Community Support Services'),
('education', 'open-eligibility', 'Education'),
('education', 'open-eligibility', 'Work'),
('equipment', 'open-eligibility', 'Goods > Medical Supplies'),
('transport', 'open-eligibility', 'Transit > Transportation'),
('meals', 'open-eligibility', 'Food > Meals'),
('short-breaks', 'open-eligibility', 'Care > Residential Care'),
('supported-living', 'open-eligibility', 'Housing'),
('residential-care', 'open-eligibility', 'Care > Residential Care'),
('advice-advocacy', 'open-eligibility', 'Care > Navigating the System'),
('budget-management', 'open-eligibility', 'Money'),
('community', 'open-eligibility', 'Care > Community Support Services');

GRANT SELECT ON category_group, category_term TO ${app};
