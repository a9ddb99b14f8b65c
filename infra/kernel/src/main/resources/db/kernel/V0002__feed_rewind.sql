-- How often a consumer was sent back: a page being applied meanwhile must not be saved, even if it began at that very place.
ALTER TABLE feed_cursor ADD COLUMN rewound integer NOT NULL DEFAULT 0;
