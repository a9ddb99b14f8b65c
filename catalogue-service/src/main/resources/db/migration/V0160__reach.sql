-- The search document says how far a listing comes: the next tick makes the index anew.
UPDATE listing_index SET rebuild_wanted = true;
