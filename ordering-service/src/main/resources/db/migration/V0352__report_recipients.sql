-- To which of a council's own mailboxes the report of each month goes, and which went.
CREATE TABLE report_recipient (
  id       uuid PRIMARY KEY,
  council  text NOT NULL REFERENCES council,
  address  text NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
  added_at timestamptz NOT NULL,
  added_by text NOT NULL,
  UNIQUE (council, address)
);
CREATE TABLE report_sent (
  recipient_id uuid NOT NULL REFERENCES report_recipient ON DELETE CASCADE,
  month        date NOT NULL CHECK (extract(day FROM month) = 1),
  claimed_at   timestamptz NOT NULL, -- a copy of the service that has claimed it for long has died over it
  sent_at      timestamptz,
  PRIMARY KEY (recipient_id, month)
);
GRANT SELECT, INSERT, DELETE ON report_recipient TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON report_sent TO ${app};
