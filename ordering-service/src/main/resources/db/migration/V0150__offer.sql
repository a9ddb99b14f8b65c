-- Our copy of what the catalogue offers, fed from its events. Withdrawn offers stay: an order may ask for one, and the
-- answer then is "withdrawn", not "never heard of".
CREATE TABLE offer (
  listing_id     uuid PRIMARY KEY,
  version        int     NOT NULL,
  index_revision bigint  NOT NULL, -- grows with every change of the listing; an older event changes nothing
  status         text    NOT NULL,
  provider_id    uuid    NOT NULL,
  provider_name  text    NOT NULL,
  provider_micro boolean NOT NULL,
  name           text    NOT NULL,
  category       text    NOT NULL,
  price_pence    bigint CHECK (price_pence >= 0), -- null: the price has to be asked for
  unit           text    NOT NULL,
  orderable      boolean NOT NULL,
  -- From before the catalogue was restored, and not told of since: unknown until it is.
  stale          boolean NOT NULL DEFAULT false
);
CREATE INDEX offer_of_provider ON offer (provider_id);

GRANT SELECT, INSERT, UPDATE ON offer TO ${app};
