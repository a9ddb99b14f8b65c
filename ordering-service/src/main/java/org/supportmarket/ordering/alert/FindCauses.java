package org.supportmarket.ordering.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.budget.BudgetView;
import org.supportmarket.ordering.budget.Budgets;
import org.supportmarket.ordering.forecast.Forecasts;
import org.supportmarket.ordering.forecast.RunOutView;
import org.supportmarket.ordering.person.PersonRef;

/** Looks for what a rule is about, in the budgets that can be used on the day. */
@ApplicationScoped
class FindCauses {
  private static final int SIX_WEEKS = 42;

  private static final String USED_SINCE =
      """
      SELECT coalesce(sum(p.amount_pence), 0)
        FROM account a
        JOIN posting p ON p.account_id = a.id
        JOIN posting_group g ON g.id = p.group_id
       WHERE a.budget_line_id = ? AND a.kind IN ('RESERVED', 'COMMITTED', 'DELIVERED', 'PAID')
         AND g.effective_date > ?
      """;

  private static final String OVERDUE =
      """
      SELECT number, due_on, pence FROM release
       WHERE budget_line_id = ? AND state = 'planned' AND due_on < ?
       ORDER BY number
      """;

  private final Budgets budgets;
  private final Forecasts forecasts;
  private final Database database;

  FindCauses(Budgets budgets, Forecasts forecasts, Database database) {
    this.budgets = budgets;
    this.forecasts = forecasts;
    this.database = database;
  }

  List<Finding> of(AlertRules.Rule rule, LocalDate today) {
    return budgets.usable(rule.person(), today).stream()
        .flatMap(
            budget ->
                switch (rule.kind()) {
                  case USED -> used(budget, rule.percent());
                  case UNDER_USED -> underUsed(budget, today);
                  case RUN_OUT -> runOut(rule.person(), budget);
                  case RELEASE_MISSING -> missing(budget, today);
                })
        .toList();
  }

  private static Stream<Finding> used(BudgetView budget, int percent) {
    long used = usedOf(budget);
    long spendable = budget.allocatedPence() - budget.contingencyPence();
    if (spendable <= 0
        || Math.multiplyExact(used, 100L) <= Math.multiplyExact(spendable, (long) percent)) {
      return Stream.empty();
    }
    return Stream.of(
        new Finding(
            budget.id() + ":" + percent,
            AlertWords.used(budget, used * 100 / spendable, used, spendable)));
  }

  /** Less than half of an even share in six weeks, in a budget that is that old. */
  private Stream<Finding> underUsed(BudgetView budget, LocalDate today) {
    long old = ChronoUnit.DAYS.between(budget.startsOn(), today);
    if (old < SIX_WEEKS || budget.availablePence() == 0) {
      return Stream.empty();
    }
    long days = ChronoUnit.DAYS.between(budget.startsOn(), budget.endsOn()) + 1;
    long spendable = budget.allocatedPence() - budget.contingencyPence();
    long even = Math.multiplyExact(spendable, (long) SIX_WEEKS) / days;
    long used =
        database
            .one(USED_SINCE, row -> row.getLong(1), budget.id(), today.minusDays(SIX_WEEKS))
            .orElseThrow();
    if (Math.multiplyExact(used, 2L) >= even) {
      return Stream.empty();
    }
    return Stream.of(
        new Finding(
            budget.id() + ":" + old / SIX_WEEKS,
            AlertWords.underUsed(budget, Math.max(0, used), even)));
  }

  private Stream<Finding> runOut(PersonRef person, BudgetView budget) {
    RunOutView runOut = forecasts.of(person, List.of(budget.id()), List.of());
    if (runOut.day() == null) {
      return Stream.empty();
    }
    // A day more or less is no news; another month is.
    return Stream.of(
        new Finding(
            budget.id() + ":" + YearMonth.from(runOut.day()),
            AlertWords.runOut(budget, runOut.words())));
  }

  private record Overdue(int number, LocalDate dueOn, long pence) {}

  private Stream<Finding> missing(BudgetView budget, LocalDate today) {
    return database
        .query(
            OVERDUE,
            row ->
                new Overdue(
                    row.getInt("number"),
                    row.getObject("due_on", LocalDate.class),
                    row.getLong("pence")),
            budget.id(),
            today)
        .stream()
        .map(
            release ->
                new Finding(
                    budget.id() + ":" + release.number(),
                    AlertWords.missing(budget, release.dueOn(), release.pence())));
  }

  private static long usedOf(BudgetView budget) {
    return budget.reservedPence()
        + budget.committedPence()
        + budget.deliveredPence()
        + budget.paidPence();
  }
}
