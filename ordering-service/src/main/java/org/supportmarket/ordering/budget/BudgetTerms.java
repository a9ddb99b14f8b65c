package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** What was agreed about budgets. */
@ApplicationScoped
class BudgetTerms {
  private static final String WRITE =
      """
      INSERT INTO budget_terms (budget_line_id, release_every, release_timing, contribution_way, contribution_pence,
                                carry_over_percent, carry_over_of, contingency_who, contingency_most_pence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (budget_line_id) DO UPDATE
         SET release_every = excluded.release_every, release_timing = excluded.release_timing,
             contribution_way = excluded.contribution_way, contribution_pence = excluded.contribution_pence,
             carry_over_percent = excluded.carry_over_percent, carry_over_of = excluded.carry_over_of,
             contingency_who = excluded.contingency_who, contingency_most_pence = excluded.contingency_most_pence
      """;

  private final Database database;

  BudgetTerms(Database database) {
    this.database = database;
  }

  /** In place of what was agreed before. */
  void write(UUID budget, Schedule schedule, BudgetRules rules) {
    database.update(
        WRITE,
        budget,
        schedule == null ? null : schedule.every().code(),
        schedule == null ? null : schedule.timing().code(),
        rules.contributionWay().code(),
        rules.contributionPence(),
        rules.carryOverPercent(),
        rules.carryOverOf(),
        rules.contingencyWho().stream().sorted().toArray(String[]::new),
        rules.contingencyMostPence());
  }

  /** Another contribution, from a new financial assessment. */
  void contribution(UUID budget, long pence) {
    database.update(
        "UPDATE budget_terms SET contribution_pence = ? WHERE budget_line_id = ?", pence, budget);
  }
}
