-- The index keeps what a provider holds in another way, which only a new index takes.
UPDATE listing_index SET rebuild_wanted = true;
