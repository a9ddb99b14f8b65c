package org.supportmarket.ordering.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.time.Time;

/**
 * Counts what people did not get and what is on offer. What it gives is not to be shown as it is.
 */
@ApplicationScoped
class GapFigures {
  /**
   * Everybody counts once in each sign, kind and district; those who are not to be counted nowhere.
   */
  private static final String ASKED =
      """
      WITH asked AS (
        SELECT 'turned_down' AS sign, l.category, o.person_id
          FROM order_event e JOIN orders o ON o.id = e.order_id JOIN order_line l ON l.order_id = o.id
         WHERE e.status IN ('declined', 'expired') AND e.effective_date BETWEEN ? AND ? AND o.council = ?
        UNION ALL
        SELECT 'refused', l.category, a.person_id
          FROM approval a JOIN approval_line l ON l.approval_id = a.id
         WHERE a.council = ? AND a.state = 'refused' AND a.answered_at >= ? AND a.answered_at < ?
        UNION ALL
        SELECT 'too_dear', b.category, b.person_id
          FROM beyond_budget b JOIN person p ON p.id = b.person_id
         WHERE b.day BETWEEN ? AND ? AND p.council = ?
        UNION ALL
        SELECT 'cut_short', l.category, o.person_id
          FROM occurrence t JOIN order_line l ON l.id = t.order_line_id JOIN orders o ON o.id = l.order_id
         WHERE t.status = 'delivered' AND t.delivered_pence < t.pence AND t.delivered_on BETWEEN ? AND ?
           AND o.council = ?)
      SELECT a.sign, c.district, a.category, count(DISTINCT a.person_id) AS counted
        FROM asked a JOIN circumstances c ON c.person_id = a.person_id
       WHERE c.counted AND c.district = ANY (?)
       GROUP BY 1, 2, 3
       UNION ALL
      SELECT 'searches', m.district, m.category, sum(m.searches)
        FROM missed_search m
       WHERE m.district = ANY (?) AND m.day BETWEEN ? AND ?
       GROUP BY 2, 3
      """;

  private static final String OFFERED =
      """
      SELECT district, category, count(*) AS providers, sum(spaces) AS spaces
        FROM supply WHERE district = ANY (?) GROUP BY 1, 2
      """;

  private final Database database;

  GapFigures(Database database) {
    this.database = database;
  }

  /** One kind of support in one district. */
  record Gap(String district, String category) {}

  private record Asked(Gap gap, Sign sign, long counted) {}

  private record Offered(Gap gap, OnOffer onOffer) {}

  /** What was asked for in vain in these districts, both days included. */
  Map<Gap, Map<Sign, Long>> asked(
      String council, List<String> districts, LocalDate from, LocalDate to) {
    String[] area = districts.toArray(String[]::new);
    Map<Gap, Map<Sign, Long>> asked = new HashMap<>();
    database
        .query(
            ASKED,
            row ->
                new Asked(
                    new Gap(row.getString("district"), row.getString("category")),
                    Sign.of(row.getString("sign")),
                    row.getLong("counted")),
            from,
            to,
            council,
            council,
            from.atStartOfDay(Time.PEOPLES_ZONE).toInstant(),
            to.plusDays(1).atStartOfDay(Time.PEOPLES_ZONE).toInstant(),
            from,
            to,
            council,
            from,
            to,
            council,
            area,
            area,
            from,
            to)
        .forEach(
            one ->
                asked
                    .computeIfAbsent(one.gap(), gap -> new HashMap<>())
                    .put(one.sign(), one.counted()));
    return asked;
  }

  /** Who offers what in these districts now. */
  Map<Gap, OnOffer> offered(List<String> districts) {
    Map<Gap, OnOffer> offered = new HashMap<>();
    database
        .query(
            OFFERED,
            row ->
                new Offered(
                    new Gap(row.getString("district"), row.getString("category")),
                    new OnOffer(row.getLong("providers"), row.getObject("spaces", Long.class))),
            (Object) districts.toArray(String[]::new))
        .forEach(one -> offered.put(one.gap(), one.onOffer()));
    return offered;
  }
}
