-- The words that describe whom a listing is for and how it is given: slugs in the data, names on the pages. A word comes
-- and goes by migration only, because listings, filters and imports know it by its slug.

CREATE TABLE vocabulary (
    list     text     NOT NULL CHECK (list IN ('age-group', 'need', 'language', 'access')),
    value    text     NOT NULL CHECK (value ~ '^[a-z]+(-[a-z]+)*$'),
    name     text     NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    position smallint NOT NULL,
    PRIMARY KEY (list, value),
    UNIQUE (list, position)
);

INSERT INTO vocabulary (list, position, value, name) VALUES
('age-group', 1, 'children', 'Children and young people'),
('age-group', 2, 'adults', 'Adults under 65'),
('age-group', 3, 'older', 'People over 65'),
('need', 1, 'physical-disability', 'Physical disability'),
('need', 2, 'learning-disability', 'Learning disability'),
('need', 3, 'autism', 'Autism'),
('need', 4, 'dementia', 'Dementia'),
('need', 5, 'mental-health', 'Mental health'),
('need', 6, 'sight', 'Sight loss'),
('need', 7, 'hearing', 'Hearing loss or deafness'),
('need', 8, 'brain-injury', 'Brain injury'),
('need', 9, 'substance-use', 'Drug or alcohol use'),
('need', 10, 'eating-disorder', 'Eating disorder'),
('need', 11, 'end-of-life', 'End of life'),
('need', 12, 'carers', 'Unpaid carers'),
('language', 1, 'en', 'English'),
('language', 2, 'cy', 'Welsh'),
('language', 3, 'bsl', 'British Sign Language'),
('language', 4, 'pl', 'Polish'),
('language', 5, 'pa', 'Punjabi'),
('language', 6, 'ur', 'Urdu'),
('language', 7, 'bn', 'Bengali'),
('language', 8, 'gu', 'Gujarati'),
('language', 9, 'ar', 'Arabic'),
('language', 10, 'so', 'Somali'),
('language', 11, 'zh', 'Chinese'),
('language', 12, 'pt', 'Portuguese'),
('access', 1, 'step-free', 'Step-free entrance'),
('access', 2, 'wheelchair', 'Room for a wheelchair everywhere'),
('access', 3, 'accessible-toilet', 'Accessible toilet'),
('access', 4, 'changing-place', 'Changing Place with hoist'),
('access', 5, 'hearing-loop', 'Hearing loop'),
('access', 6, 'easy-read', 'Easy Read information'),
('access', 7, 'quiet-space', 'Quiet space'),
('access', 8, 'home-visits', 'Comes to your home'),
('access', 9, 'online', 'Online or by phone'),
('access', 10, 'parking', 'Parking close by');

GRANT SELECT ON vocabulary TO ${app};
