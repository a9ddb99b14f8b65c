-- A provider that joins may be one we know from the register: a moderator who agrees makes the two one.
ALTER TABLE provider
    ADD COLUMN cqc_claim text CHECK (length(cqc_claim) BETWEEN 3 AND 20),
    ADD COLUMN taken_over_at timestamptz;
COMMENT ON COLUMN provider.cqc_claim IS 'The number at the Care Quality Commission, its own or of a place, that it told when it joined; proves nothing.';
COMMENT ON COLUMN provider.taken_over_at IS 'Since when the provider itself acts for what the register brought; then what it says of itself stays.';
