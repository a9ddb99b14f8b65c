-- An order may be in delivery, confirmed, disputed or expired.
ALTER TABLE purchase_line
  DROP CONSTRAINT purchase_line_status_check,
  ADD CONSTRAINT purchase_line_status_check CHECK (status IN ('unconfirmed', 'placed', 'accepted', 'in_delivery', 'delivered',
    'disputed', 'confirmed', 'completed', 'declined', 'cancelled', 'expired'));
