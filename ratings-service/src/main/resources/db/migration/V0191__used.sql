-- "I used this": of a listing that nobody orders here. Nothing was bought, so its name stands with the review.
ALTER TABLE review
  ADD COLUMN used_listing_name  text CHECK (char_length(used_listing_name) <= 500),
  ADD COLUMN used_provider_name text CHECK (char_length(used_provider_name) <= 500);

CREATE INDEX review_bought_by_provider ON review (provider_id, written_at DESC, id)
  WHERE state = 'published' AND NOT replaced AND NOT unverified;
CREATE INDEX review_used_by_provider ON review (provider_id, written_at DESC, id)
  WHERE state = 'published' AND NOT replaced AND unverified;
