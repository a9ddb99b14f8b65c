-- What was bought for an outcome counts as agreed: the same cost for the same outcome is never asked about.
CREATE INDEX order_line_of_outcome ON order_line (outcome_id) WHERE outcome_id IS NOT NULL;
