-- Hardly any group reverses another. All others stood in the index of those that do, too, with nothing in it.
ALTER TABLE posting_group DROP CONSTRAINT posting_group_reverses_key;
CREATE UNIQUE INDEX posting_group_reverses ON posting_group (reverses) WHERE reverses IS NOT NULL;
