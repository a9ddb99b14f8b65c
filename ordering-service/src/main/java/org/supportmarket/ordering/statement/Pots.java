package org.supportmarket.ordering.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Which budgets a statement counts: those that can be used today, as "what is left" counts them;
 * those of one financial year; or all there ever were.
 *
 * @param usableOn only those that can be used on this day; null for no such limit
 * @param year only those of this financial year, such as 2026-27; null for no such limit
 */
record Pots(LocalDate usableOn, String year) {
  static final Pots ALL = new Pots(null, null);

  private static final String IDS =
      """
      SELECT l.id FROM budget_line l
       WHERE l.person_id = ?
         AND (?::date IS NULL OR ?::date BETWEEN l.starts_on AND least(l.closed_on - 1, l.ends_on))
         AND (?::text IS NULL OR l.financial_year = ?)
      """;

  /** Reads the parameter: `today`, a financial year or, if left out, all. */
  static Pots of(String asked, LocalDate today) {
    if (asked == null || asked.equals("all")) {
      return ALL;
    }
    if (asked.equals("today")) {
      return new Pots(today, null);
    }
    if (!asked.matches("20[0-9]{2}-[0-9]{2}")) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "`pots` is today, all or a financial year such as 2026-27.");
    }
    return new Pots(null, asked);
  }

  UUID[] ids(Database database, PersonRef person) {
    List<UUID> ids =
        database.query(
            IDS,
            row -> row.getObject("id", UUID.class),
            person.id(),
            usableOn,
            usableOn,
            year,
            year);
    return ids.toArray(UUID[]::new);
  }

  /** What is counted, in words. */
  String words() {
    if (usableOn != null) {
      return "This counts the budgets you can use today.";
    }
    if (year != null) {
      int first = Integer.parseInt(year.substring(0, 4));
      return "This counts your budgets of April %d to March %d.".formatted(first, first + 1);
    }
    return "This counts all your budgets, also those of years that are over.";
  }
}
