-- Support that comes again and again is one order line: how often it came, and when last. A visit of a weekly order can be
-- reviewed before the order is over, the third one brings an invitation, and who bought within the year is counted by the last.
ALTER TABLE purchase_line
  ADD COLUMN deliveries        int NOT NULL DEFAULT 0 CHECK (deliveries >= 0),
  ADD COLUMN last_delivered_on date;
UPDATE purchase_line SET deliveries = 1, last_delivered_on = delivered_on WHERE delivered_on IS NOT NULL;
CREATE INDEX purchase_line_buyers ON purchase_line (provider_id, last_delivered_on, person_id)
  WHERE last_delivered_on IS NOT NULL;
CREATE INDEX purchase_line_by_person_and_listing ON purchase_line (person_id, listing_id);
