package org.supportmarket.ordering.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Takes a council's existing budgets from a spreadsheet: the good rows, and tells of the others.
 */
@ApplicationScoped
class ImportBudgets {
  private static final int MOST_ROWS = 20_000;

  private final TakeBudgetRow takeBudgetRow;

  ImportBudgets(TakeBudgetRow takeBudgetRow) {
    this.takeBudgetRow = takeBudgetRow;
  }

  /** Repeatable. Refuses with import_unreadable what is no such file. */
  ImportReport run(Act act, String council, String text) {
    List<Csv.Row> rows = Csv.rows(text);
    List<String> columns = columns(rows);
    int taken = 0;
    int unchanged = 0;
    List<ImportReport.Skipped> skipped = new ArrayList<>();
    for (Csv.Row row : rows.subList(1, rows.size())) {
      Map<String, String> cells = cells(columns, row);
      try {
        if (takeBudgetRow.take(act, council, new BudgetRow(cells))) {
          taken++;
        } else {
          unchanged++;
        }
      } catch (BudgetRow.Wrong wrong) {
        skipped.add(skipped(row, cells, wrong.getMessage()));
      } catch (Refusal refusal) {
        skipped.add(skipped(row, cells, refusal.getDetail()));
      }
    }
    return new ImportReport("budgets", rows.size() - 1, taken, unchanged, skipped);
  }

  private static List<String> columns(List<Csv.Row> rows) {
    if (rows.isEmpty() || rows.size() > MOST_ROWS) {
      throw unreadable("The file has no rows, or more than 20,000.");
    }
    List<String> columns =
        rows.getFirst().cells().stream()
            .map(cell -> cell.toLowerCase(Locale.ROOT).replace(' ', '_'))
            .toList();
    List<String> missing =
        BudgetRow.NEEDED.stream().filter(column -> !columns.contains(column)).toList();
    if (!missing.isEmpty()) {
      throw unreadable(
          "Its first line has to name the columns; missing: " + String.join(", ", missing) + ".");
    }
    return columns;
  }

  private static Map<String, String> cells(List<String> columns, Csv.Row row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
      cells.putIfAbsent(columns.get(i), row.cells().get(i));
    }
    return cells;
  }

  private static ImportReport.Skipped skipped(
      Csv.Row row, Map<String, String> cells, String reason) {
    String reference = cells.get("reference");
    return new ImportReport.Skipped(
        row.line(), CouncilReference.fits(reference) ? reference : null, reason);
  }

  private static Refusal unreadable(String why) {
    return Refusal.of(OrderingProblem.IMPORT_UNREADABLE, why);
  }
}
