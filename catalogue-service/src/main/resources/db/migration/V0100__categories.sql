-- What people look for, in the words of the pages. A category comes and goes by migration: code, sample data and other
-- services know it by its slug only.

CREATE TABLE category (
    slug        text     PRIMARY KEY CHECK (slug ~ '^[a-z]+(-[a-z]+)*$'),
    name        text     NOT NULL UNIQUE,
    description text     NOT NULL,
    other_words text     NOT NULL,
    position    smallint NOT NULL UNIQUE
);
COMMENT ON COLUMN category.other_words IS 'What people also call it; searched, never shown.';

INSERT INTO category (position, slug, name, description, other_words) VALUES
(1, 'domestic-help', 'Help around the home',
 'Cleaning, laundry, gardening and small jobs, once or every week.',
 'cleaner cleaning housework ironing laundry garden gardener gardening handyman odd jobs domestic decluttering'),
(2, 'personal-care', 'Personal care',
 'Help with washing, dressing, eating and using the toilet, given with respect.',
 'carer washing bathing shower dressing grooming toilet continence'),
(3, 'homecare', 'Homecare visits',
 'A care worker who comes to your home at agreed times, from a few visits a week to every day.',
 'carer home care domiciliary care agency visit night sitting medication'),
(4, 'personal-assistants', 'Personal assistants',
 'Someone you choose, who works for you and helps in the way you want.',
 'PA personal assistant support worker enabler companion'),
(5, 'day-opportunities', 'Days out and day opportunities',
 'Company and things to do during the day, near home or out and about.',
 'day centre day service activities group trips outing'),
(6, 'leisure', 'Leisure and lifestyle',
 'Sport, arts, music and fun, with as much support as you like.',
 'gym swimming sport art music dance hobby club exercise fitness'),
(7, 'education', 'Learning and work',
 'Courses, computer lessons, job coaching and volunteering.',
 'course class training college job employment computer IT tutor skills'),
(8, 'equipment', 'Equipment and adaptations',
 'Things that make daily life easier, and people who fit them.',
 'aids rails ramp wheelchair scooter hoist stairlift alarm telecare adaptation'),
(9, 'transport', 'Getting about',
 'Taxis, minibuses, drivers and practice with public transport.',
 'taxi transport car driver minibus lift travel training wheelchair accessible vehicle'),
(10, 'meals', 'Meals and shopping',
 'Meals brought to you, help with cooking and help with shopping.',
 'food cooking lunch dinner meals on wheels groceries shop'),
(11, 'short-breaks', 'Short breaks',
 'Time away or time apart, so that you and those who care for you can rest.',
 'respite holiday break weekend overnight sitting carer relief'),
(12, 'supported-living', 'Supported living',
 'Your own front door, with support in or near your home.',
 'tenancy housing extra care shared lives own home support'),
(13, 'residential-care', 'Care homes',
 'A place to live with care day and night, with or without nursing.',
 'care home nursing home residential home long stay'),
(14, 'advice-advocacy', 'Advice and advocacy',
 'Someone on your side: information, form filling, and help to have your say.',
 'advocate advocacy advice rights benefits information broker planning support plan'),
(15, 'budget-management', 'Help with your budget',
 'Payroll, managed accounts and help with the paperwork of a personal budget.',
 'payroll wages managed account direct payment money paperwork'),
(16, 'community', 'Open to everyone',
 'Libraries, clubs, cafes and groups that anybody can join, many of them free.',
 'library cafe club group free coffee morning volunteer neighbours universal');

GRANT SELECT ON category TO ${app};
