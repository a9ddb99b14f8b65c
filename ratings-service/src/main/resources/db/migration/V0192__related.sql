-- Who is related to a provider, apart from reviews and without a name or a word: said by themselves, recorded by a moderator, or
-- known because the provider's login is theirs. It changes no review; it is a sign for a moderator.
CREATE TABLE related (
  person_id   uuid        NOT NULL,
  provider_id uuid        NOT NULL,
  known_by    text        NOT NULL CHECK (known_by IN ('self', 'moderator', 'login')),
  how         text        NOT NULL CHECK (how IN ('works_there', 'family')),
  issuer      text,
  subject     text,
  known_at    timestamptz NOT NULL,
  PRIMARY KEY (person_id, provider_id, known_by),
  CHECK ((known_by = 'moderator') = (subject IS NOT NULL))
);
COMMENT ON COLUMN related.issuer IS 'With subject the moderator who recorded it.';
CREATE INDEX related_lately ON related (known_at);

ALTER TABLE honesty_flag
  ADD COLUMN evidence text CHECK (evidence ~ '^[a-z_]+( [a-z_]+)*$'),
  DROP CONSTRAINT honesty_flag_kind_check,
  ADD CONSTRAINT honesty_flag_kind_check CHECK (kind IN ('burst', 'one_supporter', 'copied', 'related'));
COMMENT ON COLUMN honesty_flag.evidence IS 'Of related: how, and by whom it is known, e.g. family self.';

GRANT SELECT, INSERT ON related TO ${app};
CREATE INDEX review_by_person_and_provider ON review (person_id, provider_id);
