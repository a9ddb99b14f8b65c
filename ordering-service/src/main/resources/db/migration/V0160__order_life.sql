-- An order's whole life: delivered in part, refunded, confirmed, disputed, repeated, paid from several pots.
ALTER TABLE offer
  ADD COLUMN cancellation jsonb NOT NULL DEFAULT '[]', -- tiers [{notice_hours, charge_percent}]: falling notice, rising charge
  ADD COLUMN make_up      jsonb;                       -- where the price goes, in thousandths; null if not said

ALTER TABLE orders
  DROP CONSTRAINT orders_status_check,
  ADD CONSTRAINT orders_status_check CHECK (status IN ('placed', 'accepted', 'in_delivery', 'delivered', 'confirmed', 'disputed',
    'completed', 'declined', 'cancelled', 'expired')),
  ADD COLUMN checkout_id uuid; -- the confirmation that made it together with orders of other providers
CREATE INDEX orders_waiting ON orders (recorded_at) WHERE status = 'placed';
CREATE INDEX orders_confirmed ON orders (id) WHERE status = 'confirmed';
CREATE INDEX orders_of_checkout ON orders (checkout_id) WHERE checkout_id IS NOT NULL;

-- What was decided about each line, and the terms it was bought on, frozen. Empty in lines of before: see their order.
ALTER TABLE order_line
  ADD COLUMN verdict        text,
  ADD COLUMN verdict_reason text,
  ADD COLUMN rule           text,
  ADD COLUMN rule_version   int,
  ADD COLUMN outcome_id     uuid,
  ADD COLUMN cancellation   jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN pots           uuid[] NOT NULL DEFAULT '{}', -- in the order in which they pay
  ADD COLUMN repeat_every   text CHECK (repeat_every IN ('week', 'fortnight'));

ALTER TABLE occurrence
  DROP CONSTRAINT occurrence_status_check,
  ADD CONSTRAINT occurrence_status_check CHECK (status IN ('planned', 'placed', 'accepted', 'delivered', 'declined', 'cancelled',
    'skipped', 'expired')),
  ADD COLUMN due_on          date,        -- the day it is for; null while none was agreed
  ADD COLUMN starts_at       timestamptz,
  ADD COLUMN units           int NOT NULL DEFAULT 1 CHECK (units BETWEEN 1 AND 10000),
  ADD COLUMN delivered_pence bigint NOT NULL DEFAULT 0, -- of its price, what was delivered or charged for cancelling late
  ADD COLUMN refunded_pence  bigint NOT NULL DEFAULT 0, -- of that, what came back
  ADD CONSTRAINT occurrence_delivered CHECK (delivered_pence BETWEEN 0 AND pence),
  ADD CONSTRAINT occurrence_refunded CHECK (refunded_pence BETWEEN 0 AND delivered_pence);
UPDATE occurrence SET delivered_pence = pence WHERE status = 'delivered';
UPDATE occurrence o SET units = l.quantity FROM order_line l WHERE l.id = o.order_line_id AND l.quantity > 1;
CREATE INDEX occurrence_planned ON occurrence (due_on) WHERE status = 'planned';

-- pence is what lies in the account of its state now, back_pence what went back to AVAILABLE; together they are the funding.
-- (Rows released before have it all in pence.)
ALTER TABLE hold
  DROP CONSTRAINT hold_pence_check,
  ADD COLUMN back_pence bigint NOT NULL DEFAULT 0 CHECK (back_pence >= 0),
  ADD CONSTRAINT hold_pence_check CHECK (pence >= 0);

ALTER TABLE order_event
  ADD COLUMN step          text,                          -- what was done; one status may stay through several
  ADD COLUMN moves_money   boolean NOT NULL DEFAULT true, -- then a posting group of this cause exists
  ADD COLUMN effect_of     uuid,                          -- what a key was used for: this event, the first of several, a checkout; null for jobs
  ADD COLUMN occurrence_id uuid,                          -- the one it is about, if it is one
  ADD COLUMN pence         bigint NOT NULL DEFAULT 0;     -- the sum it is about: delivered, charged, given back
CREATE INDEX order_event_effect ON order_event (effect_of);

ALTER TABLE personal_text
  DROP CONSTRAINT personal_text_kind_check,
  ADD CONSTRAINT personal_text_kind_check
    CHECK (kind IN ('display_name', 'decline_reason', 'task', 'task_outcome', 'message', 'order_words'));

GRANT UPDATE (delivered_pence, refunded_pence) ON occurrence TO ${app};
GRANT UPDATE (pence, back_pence) ON hold TO ${app};
