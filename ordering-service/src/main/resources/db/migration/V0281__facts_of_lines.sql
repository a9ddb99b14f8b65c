-- An order with lines of two categories is one order in each of them and one in all.
ALTER TABLE purchase_fact ADD COLUMN category_orders int NOT NULL DEFAULT 0;

-- What came of a line later counts where the line's first fact does, or sums of the two would not cancel out.
CREATE INDEX purchase_fact_of_line ON purchase_fact (order_line_id, seq);

-- Whether we have checked any accreditation of the provider. Empty until the catalogue tells of the listing again.
ALTER TABLE offer ADD COLUMN provider_verified boolean;
