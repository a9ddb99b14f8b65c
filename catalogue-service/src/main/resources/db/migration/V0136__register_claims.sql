-- A registration that a provider claimed and we verified follows the register like any other.
CREATE INDEX accreditation_by_cqc_number ON accreditation (reference) WHERE kind = 'cqc-registered' AND status = 'verified';
