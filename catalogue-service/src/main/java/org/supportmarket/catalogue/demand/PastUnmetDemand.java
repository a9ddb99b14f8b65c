package org.supportmarket.catalogue.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.supportmarket.kernel.database.Database;

/**
 * Takes over what was looked for in vain before this service counted, and tells it like its own.
 */
@ApplicationScoped
public class PastUnmetDemand {
  private static final String ADD =
      """
      INSERT INTO unmet_demand (day, query_class, district, filters, count)
      SELECT p.day, p.category, p.district, '{}', p.searches
        FROM unnest(?::date[], ?::text[], ?::text[], ?::bigint[]) AS p(day, category, district, searches)
      ON CONFLICT DO NOTHING
      """;

  private final Database database;
  private final TellUnmetDemand tell;

  PastUnmetDemand(Database database, TellUnmetDemand tell) {
    this.database = database;
    this.tell = tell;
  }

  /** So many searches, at least one, of a day, for a category in a district. */
  public record Past(LocalDate day, String category, String district, long searches) {}

  /** All of them before today; what is known of a day already stays as it is. */
  @Transactional
  public void take(List<Past> all, LocalDate today) {
    database.update(
        ADD,
        all.stream().map(Past::day).toArray(LocalDate[]::new),
        all.stream().map(Past::category).toArray(String[]::new),
        all.stream().map(Past::district).toArray(String[]::new),
        all.stream().map(Past::searches).toArray(Long[]::new));
    all.stream()
        .map(Past::day)
        .min(LocalDate::compareTo)
        .ifPresent(first -> tell.between(first, today));
  }
}
