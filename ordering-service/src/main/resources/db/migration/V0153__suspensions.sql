-- A suspension stops new orders and nothing else: for each order still running the council gets an urgent task and the
-- person a message. What both say stands in personal_text, where it can be erased.
ALTER TABLE offer
  ALTER COLUMN unit DROP NOT NULL, -- without a price there is no unit either
  ADD COLUMN minimum_quantity int,
  ADD COLUMN minimum_minutes  int,
  ADD COLUMN price_from       date,
  ADD COLUMN price_until      date,
  ADD COLUMN suspended_reason text,
  ADD COLUMN suspended_since  bigint; -- the listing's revision at which it was suspended: names that suspension
UPDATE offer SET suspended_since = index_revision WHERE status = 'suspended';
CREATE INDEX offer_suspended ON offer (listing_id) WHERE status = 'suspended';
CREATE INDEX order_line_of_listing ON order_line (listing_id);

ALTER TABLE personal_text
  DROP CONSTRAINT personal_text_kind_check,
  ADD CONSTRAINT personal_text_kind_check
    CHECK (kind IN ('display_name', 'decline_reason', 'task', 'task_outcome', 'message'));

CREATE TABLE council_task (
  id         uuid PRIMARY KEY,
  council    text NOT NULL,
  person_id  uuid NOT NULL REFERENCES person,
  order_id   uuid NOT NULL REFERENCES orders,
  kind       text NOT NULL CHECK (kind IN ('suspension')),
  listing_id uuid NOT NULL,
  suspension bigint NOT NULL, -- as in offer.suspended_since
  urgent     boolean NOT NULL,
  due_on     date NOT NULL,
  state      text NOT NULL CHECK (state IN ('open', 'closed')),
  raised_at  timestamptz NOT NULL,
  lifted_at  timestamptz, -- when its cause had gone, which closes it and is told to the person
  closed_at  timestamptz,
  closed_by  text,
  UNIQUE (order_id, listing_id, suspension),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL))
);
CREATE INDEX council_task_of_council ON council_task (council, state, urgent DESC, due_on, id);
CREATE INDEX council_task_unlifted ON council_task (listing_id) WHERE lifted_at IS NULL;

CREATE TABLE message (
  id        uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  kind      text NOT NULL CHECK (kind IN ('suspension', 'suspension_lifted')),
  order_id  uuid NOT NULL REFERENCES orders,
  sent_at   timestamptz NOT NULL,
  read_at   timestamptz
);
CREATE INDEX message_of_person ON message (person_id, sent_at DESC, id);

GRANT SELECT, INSERT ON council_task, message TO ${app};
GRANT UPDATE (state, lifted_at, closed_at, closed_by) ON council_task TO ${app};
GRANT UPDATE (read_at) ON message TO ${app};
