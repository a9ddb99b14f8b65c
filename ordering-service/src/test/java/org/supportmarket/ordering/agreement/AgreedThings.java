package org.supportmarket.ordering.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;

/** Nights of short breaks that Bright Homes offers and people buy; nobody else's tests do. */
final class AgreedThings {
  static final String COUNCIL = "E10900001";
  static final String CATEGORY = "short-breaks";
  static final String UNIT = "night";

  private static final String FACTS =
      """
      INSERT INTO purchase_fact (seq, event_id, order_line_id, budget_line_id, place, day, council, district, category, kind,
             provider_id, listing_id, micro, verified, framework, holding_route, funding_stream, support_reason, age_band,
             pathway, repeating, unit, unit_price_pence, units, planned_pence, reserved_pence, committed_pence,
             delivered_pence, paid_pence, cancelled_pence, orders, counted, person_key)
      OVERRIDING SYSTEM VALUE
      SELECT (SELECT least(min(seq), 0) FROM purchase_fact) - n, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '',
             ?, 'E10900001', 'Dunmere', 'short-breaks', 'service', ?, gen_random_uuid(), false, true, ?, 'direct_payment', 'social_care',
             'physical', '65-74', 'own-plan', false, 'night', ?, 1, ?, 0, 0, ?, 0, 0, 1, true, 'person ' || n
        FROM generate_series(1, ?) n
      """;

  private AgreedThings() {}

  /** What it asks everybody for a night. */
  static void offeredAt(long pence) {
    UUID listing = Market.anHourCosting(pence);
    Sql.asOwner(
        "UPDATE offer SET category = ?, unit = ? WHERE listing_id = ?", CATEGORY, UNIT, listing);
    Sql.asOwner(
        "INSERT INTO supply (provider_id, district, category, council) VALUES (?, 'Dunmere', ?, ?)"
            + " ON CONFLICT DO NOTHING",
        Market.BRIGHT_HOMES,
        CATEGORY,
        COUNCIL);
  }

  /** That many people each buy, and get, a night at this price on this day. */
  static void nights(int people, LocalDate day, long pence, boolean withinRate) {
    Sql.asOwner(FACTS, day, Market.BRIGHT_HOMES, withinRate, pence, pence, pence, people);
  }

  /** Written down some time ago. */
  static UUID agreed(String kind, Long pence, Integer weeklyUnits, LocalDate from, LocalDate to) {
    UUID id = UUID.randomUUID();
    Sql.asOwner(
        "INSERT INTO provider_agreement (id, council, provider_id, kind, category, unit, pence, list_pence,"
            + " units_a_week, begins_on, ends_on, contact, recorded_at, recorded_by)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, 2400, ?::int, ?, ?, 'Us', now(), 'test')",
        id,
        COUNCIL,
        Market.BRIGHT_HOMES,
        kind,
        CATEGORY,
        UNIT,
        pence,
        weeklyUnits,
        from,
        to);
    return id;
  }

  static void forget() {
    Sql.asOwner("DELETE FROM provider_agreement WHERE category = ?", CATEGORY);
    Sql.asOwner("DELETE FROM offer WHERE category = ? AND unit = ?", CATEGORY, UNIT);
    Sql.asOwner(
        "DELETE FROM supply WHERE provider_id = ? AND category = ?", Market.BRIGHT_HOMES, CATEGORY);
    Sql.asOwner(
        """
        ALTER TABLE purchase_fact DISABLE TRIGGER append_only;
        DELETE FROM purchase_fact WHERE category = 'short-breaks' AND unit = 'night' AND seq < 0;
        ALTER TABLE purchase_fact ENABLE ALWAYS TRIGGER append_only""");
  }
}
