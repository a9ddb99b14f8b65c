package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.Statement;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Words;

/**
 * Everything that came into and went out of a person's money.
 *
 * @param table null when there is nothing to show
 * @param statement null while the days asked for make no sense
 */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StatementPage(
    PeriodForm form, List<Link> periods, Statement statement, DataTable table, Problems problems)
    implements TemplateInstance {

  static StatementPage of(
      PeriodForm form,
      LocalDate today,
      Statement statement,
      List<Budget> budgets,
      Problems problems) {
    boolean empty = statement == null || statement.entries().isEmpty();
    return new StatementPage(
        form, periods(today), statement, empty ? null : table(statement, budgets), problems);
  }

  private static List<Link> periods(LocalDate today) {
    LocalDate month = today.withDayOfMonth(1);
    LocalDate april =
        LocalDate.of(today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear(), 4, 1);
    return List.of(
        period("This month", month, today),
        period("Last month", month.minusMonths(1), month.minusDays(1)),
        period("Since April", april, today));
  }

  private static Link period(String text, LocalDate from, LocalDate to) {
    return Link.to("/my-money/statement?from=" + from + "&to=" + to, text);
  }

  private static DataTable table(Statement statement, List<Budget> budgets) {
    boolean several =
        statement.entries().stream().map(Statement.Entry::budgetId).distinct().count() > 1;
    List<Column> columns = new ArrayList<>(List.of(Column.of("Day"), Column.of("What happened")));
    if (several) {
      columns.add(Column.of("Budget"));
    }
    columns.add(Column.number("In or out"));
    columns.add(Column.number("Left after"));
    List<List<Cell>> rows =
        statement.entries().stream().map(e -> row(e, several, budgets)).toList();
    return new DataTable("What came in and what went out", columns, rows, null);
  }

  private static List<Cell> row(Statement.Entry entry, boolean several, List<Budget> budgets) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(Words.day(entry.effectiveDate())));
    cells.add(
        entry.orderId() == null
            ? Cell.of(entry.description())
            : Cell.link(entry.description(), "/my-orders/" + entry.orderId()));
    if (several) {
      cells.add(Cell.of(BudgetWords.name(budgets, entry.budgetId())));
    }
    cells.add(Cell.of(signed(entry.amountPence())));
    cells.add(Cell.of(Sums.exact(entry.availableAfterPence())));
    return cells;
  }

  /** "+£20.00", "−£20.00", or words where what is left did not change. */
  static String signed(long pence) {
    if (pence == 0) {
      return "no change";
    }
    return pence > 0 ? "+" + Sums.exact(pence) : Sums.exact(pence);
  }
}
