package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.Statement;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;

/**
 * Everything that came into and went out of a person's money.
 *
 * @param entries what took or gave money
 * @param steps what did neither, such as a provider saying yes
 * @param flow from what was left at the start to what is left at the end
 * @param pots which budgets are counted, as in an address
 * @param others to count other budgets
 * @param asLeft whether the last sum is the one of "what is left"
 * @param statement null while the days asked for make no sense
 */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StatementPage(
    PeriodForm form,
    List<Link> periods,
    String pots,
    List<Link> others,
    boolean asLeft,
    Statement statement,
    List<Entry> entries,
    List<Entry> steps,
    List<Line> flow,
    String pdfHref,
    String csvHref,
    Problems problems)
    implements TemplateInstance {
  private static final int MOST_YEARS = 6;

  /**
   * One change of the money.
   *
   * @param orderHref null when it belongs to no order
   * @param budget null when there is only one
   */
  record Entry(
      LocalDate day, String what, String orderHref, String budget, String amount, long leftPence) {}

  /** Words and a sum with its sign. */
  record Line(String words, String amount) {}

  static StatementPage of(
      PeriodForm form,
      LocalDate today,
      String pots,
      Statement statement,
      List<Budget> budgets,
      Problems problems) {
    return new StatementPage(
        form,
        periods(today, pots),
        pots,
        others(today, budgets),
        statement != null && pots.equals(MoneyResource.TODAY) && today.equals(statement.to()),
        statement,
        entries(statement, budgets, entry -> entry.amountPence() != 0),
        entries(statement, budgets, entry -> entry.amountPence() == 0),
        flow(statement),
        file("pdf", statement, pots),
        file("csv", statement, pots),
        problems);
  }

  private static String file(String kind, Statement of, String pots) {
    return of == null
        ? null
        : "/my-money/statement.%s?from=%s&to=%s&pots=%s".formatted(kind, of.from(), of.to(), pots);
  }

  private static List<Line> flow(Statement statement) {
    if (statement == null || statement.flow() == null) {
      return List.of();
    }
    Statement.Flow flow = statement.flow();
    return List.of(
        new Line("Ready to spend at the start", Sums.exact(statement.opening().availablePence())),
        new Line("Came in", signed(flow.inPence())),
        new Line("Asked for, not agreed yet", signed(-flow.reservedPence())),
        new Line("Agreed, still to come", signed(-flow.committedPence())),
        new Line("Done, being paid", signed(-flow.deliveredPence())),
        new Line("Paid", signed(-flow.paidPence())),
        new Line("Went back to the council", signed(-flow.outPence())),
        new Line("Ready to spend at the end", Sums.exact(statement.closing().availablePence())));
  }

  private static List<Link> periods(LocalDate today, String pots) {
    LocalDate month = today.withDayOfMonth(1);
    LocalDate april =
        LocalDate.of(today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear(), 4, 1);
    return List.of(
        period("This month", month, today, pots),
        period("Last month", month.minusMonths(1), month.minusDays(1), pots),
        period("Since April", april, today, pots));
  }

  /** The budgets of today, of each year there was one in, and all. */
  private static List<Link> others(LocalDate today, List<Budget> budgets) {
    List<Link> others = new ArrayList<>();
    LocalDate threeMonthsAgo = today.minusMonths(3);
    others.add(period("Budgets you can use today", threeMonthsAgo, today, MoneyResource.TODAY));
    budgets.stream()
        .map(Budget::financialYear)
        .filter(year -> year != null && year.matches("20\\d\\d-\\d\\d"))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .limit(MOST_YEARS)
        .forEach(
            year -> {
              LocalDate april = LocalDate.of(Integer.parseInt(year.substring(0, 4)), 4, 1);
              LocalDate march = april.plusYears(1).minusDays(1);
              LocalDate last = march.isAfter(today) ? today : march;
              others.add(
                  period(BudgetWords.year(year), april, last.isBefore(april) ? april : last, year));
            });
    others.add(period("All years together", threeMonthsAgo, today, "all"));
    return others;
  }

  private static Link period(String text, LocalDate from, LocalDate to, String pots) {
    return Link.to("/my-money/statement?from=%s&to=%s&pots=%s".formatted(from, to, pots), text);
  }

  private static List<Entry> entries(
      Statement statement, List<Budget> budgets, Predicate<Statement.Entry> which) {
    if (statement == null) {
      return List.of();
    }
    boolean several =
        statement.entries().stream().map(Statement.Entry::budgetId).distinct().count() > 1;
    return statement.entries().stream()
        .filter(which)
        .map(
            e ->
                new Entry(
                    e.effectiveDate(),
                    e.description(),
                    e.orderId() == null ? null : "/my-orders/" + e.orderId(),
                    several ? BudgetWords.name(budgets, e.budgetId()) : null,
                    signed(e.amountPence()),
                    e.availableAfterPence()))
        .toList();
  }

  /** "+£20.00" or "−£20.00". */
  private static String signed(long pence) {
    return pence > 0 ? "+" + Sums.exact(pence) : Sums.exact(pence);
  }
}
