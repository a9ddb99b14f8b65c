-- The index has a new field, which only a new index takes.
UPDATE listing_index SET rebuild_wanted = true;
