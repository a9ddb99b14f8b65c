-- Who acts for which provider where the token does not say so; told by the catalogue's feed.
CREATE TABLE provider_login (
  issuer      text NOT NULL,
  subject     text NOT NULL,
  provider_id uuid NOT NULL,
  active      boolean NOT NULL,
  PRIMARY KEY (issuer, subject)
);
GRANT SELECT, INSERT, UPDATE ON provider_login TO ${app};
