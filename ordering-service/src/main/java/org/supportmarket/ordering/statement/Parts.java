package org.supportmarket.ordering.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.trends.Categories;

/** How the money moved in a period, and what for, by sums of postings. */
@ApplicationScoped
class Parts {
  private static final String FLOW =
      """
      SELECT coalesce(sum(given) FILTER (WHERE given > 0), 0)  AS came,
             coalesce(-sum(given) FILTER (WHERE given < 0), 0) AS went,
             coalesce(sum(reserved), 0) AS reserved, coalesce(sum(committed), 0) AS committed,
             coalesce(sum(delivered), 0) AS delivered, coalesce(sum(paid), 0) AS paid
        FROM (
          SELECT -sum(p.amount_pence) FILTER (WHERE a.kind IN ('SOURCE', 'UNRELEASED', 'CONTINGENCY', 'RECLAIM')) AS given,
                 sum(p.amount_pence) FILTER (WHERE a.kind = 'RESERVED')  AS reserved,
                 sum(p.amount_pence) FILTER (WHERE a.kind = 'COMMITTED') AS committed,
                 sum(p.amount_pence) FILTER (WHERE a.kind = 'DELIVERED') AS delivered,
                 sum(p.amount_pence) FILTER (WHERE a.kind = 'PAID')      AS paid
            FROM budget_line l
            JOIN account a ON a.budget_line_id = l.id
            JOIN posting p ON p.account_id = a.id
            JOIN posting_group g ON g.id = p.group_id
           WHERE l.id = ANY (?) AND g.effective_date BETWEEN ? AND ?
           GROUP BY g.id, l.id) moved
      """;

  private static final String PURPOSES =
      """
      SELECT ol.category, ol.outcome_id, words.body AS outcome_words,
             coalesce(sum(p.amount_pence) FILTER (WHERE a.kind IN ('RESERVED', 'COMMITTED')), 0) AS promised,
             coalesce(sum(p.amount_pence) FILTER (WHERE a.kind IN ('DELIVERED', 'PAID')), 0)     AS used
        FROM budget_line l
        JOIN account a ON a.budget_line_id = l.id AND a.kind IN ('RESERVED', 'COMMITTED', 'DELIVERED', 'PAID')
        JOIN posting p ON p.account_id = a.id
        JOIN posting_group g ON g.id = p.group_id
        LEFT JOIN order_line ol ON ol.id = p.order_line_id
        LEFT JOIN personal_text words
          ON words.person_id = l.person_id AND words.kind = 'outcome' AND words.object_id = ol.outcome_id
       WHERE l.id = ANY (?) AND g.effective_date BETWEEN ? AND ?
       GROUP BY 1, 2, 3
      """;

  private final Database database;

  Parts(Database database) {
    this.database = database;
  }

  /** What postings had in common: the category and the outcome of their order's line, or null. */
  record Purpose(String category, UUID outcome, String words, long promised, long used) {
    StatementView.Part ofCategory() {
      String name = category == null ? "Other things you told us of" : Categories.nameOf(category);
      return new StatementView.Part(category, name, promised, used);
    }

    StatementView.Part ofOutcome() {
      if (outcome == null) {
        return new StatementView.Part(null, "No outcome of a plan was named", promised, used);
      }
      String name = words == null ? "An outcome of your plan" : words;
      return new StatementView.Part(outcome.toString(), name, promised, used);
    }
  }

  StatementView.Flow flow(UUID[] budgets, Period period) {
    return database
        .one(
            FLOW,
            row ->
                new StatementView.Flow(
                    row.getLong("came"),
                    row.getLong("reserved"),
                    row.getLong("committed"),
                    row.getLong("delivered"),
                    row.getLong("paid"),
                    row.getLong("went")),
            budgets,
            period.from(),
            period.to())
        .orElseThrow();
  }

  List<Purpose> purposes(UUID[] budgets, Period period) {
    return database.query(
        PURPOSES,
        row ->
            new Purpose(
                row.getString("category"),
                row.getObject("outcome_id", UUID.class),
                row.getString("outcome_words"),
                row.getLong("promised"),
                row.getLong("used")),
        budgets,
        period.from(),
        period.to());
  }

  /** Summed by what they are for, by name; what came to nothing in the end is left out. */
  static List<StatementView.Part> summed(Stream<StatementView.Part> purposes) {
    Map<String, StatementView.Part> parts = new LinkedHashMap<>();
    purposes.forEach(
        part -> parts.merge(part.key() == null ? "" : part.key(), part, StatementView.Part::plus));
    return parts.values().stream()
        .filter(part -> part.promisedPence() != 0 || part.usedPence() != 0)
        .sorted(Comparator.comparing(StatementView.Part::name))
        .toList();
  }
}
