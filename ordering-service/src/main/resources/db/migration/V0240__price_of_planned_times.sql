-- What a planned time costs: as ordered, or what its provider has told of since for that day. The forecast counts this, and
-- whoever holds the money takes this. A time whose money is held keeps the price it is held at.
CREATE VIEW planned_time AS
SELECT o.id, o.due_on, l.order_id, r.person_id, l.name, coalesce(l.pots[1], r.budget_line_id) AS pot,
       p.pence IS NOT NULL AS changed,
       coalesce((p.pence * o.units * coalesce(l.minutes, 60) + 30) / 60, o.pence) AS pence
  FROM orders r
  JOIN order_line l ON l.order_id = r.id
  JOIN occurrence o ON o.order_line_id = l.id
  LEFT JOIN LATERAL (
    SELECT c.pence FROM price_change c
     WHERE c.listing_id = l.listing_id AND c.from_day <= o.due_on
       AND c.from_day > (r.placed_at AT TIME ZONE 'Europe/London')::date
     ORDER BY c.from_day DESC LIMIT 1) p ON true
 WHERE o.status = 'planned';
GRANT SELECT ON planned_time TO ${app};

-- The sums of an order follow the prices of its times.
GRANT UPDATE (pence) ON occurrence TO ${app};
GRANT UPDATE (total_pence) ON order_line, orders TO ${app};
