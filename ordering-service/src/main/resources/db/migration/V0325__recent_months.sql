-- The latest months are reconciled every few minutes and found without reading what is older. Rows come in the order of their
-- days, so that an index of ranges of pages does, which costs whoever orders next to nothing.
CREATE INDEX posting_group_days ON posting_group USING brin (effective_date) WITH (autosummarize = on);
CREATE INDEX purchase_fact_days ON purchase_fact USING brin (day) WITH (autosummarize = on);

-- Whether all months were looked at, or only the latest.
ALTER TABLE reconciliation_run ADD COLUMN whole boolean NOT NULL DEFAULT true;
