package org.supportmarket.web.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.supportmarket.web.catalogue.Units;
import org.supportmarket.web.client.MarketChanges;
import org.supportmarket.web.client.MarketPanel;
import org.supportmarket.web.client.MarketPanel.Figures;
import org.supportmarket.web.client.MarketPanel.Point;
import org.supportmarket.web.client.MarketPanel.Row;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Words;

/** The figures of a panel as tables, each row leading to what is in it. */
final class PanelTables {
  private PanelTables() {}

  /** One row a period, of the panel time. */
  static DataTable time(MarketPanel figures, LocalDate today) {
    return new DataTable(
        "By " + figures.by(),
        List.of(
            Column.of("Period"),
            Column.number("Ordered"),
            Column.number("A year before"),
            Column.number("Delivered"),
            Column.number("Paid"),
            Column.number("Given back"),
            Column.number("People"),
            Column.number("People a year before"),
            Column.number("Orders")),
        figures.rows().getFirst().points().stream().map(point -> period(point, today)).toList(),
        null);
  }

  private static List<Cell> period(Point point, LocalDate today) {
    Figures now = point.figures();
    return List.of(
        Cell.of(Periods.name(point, today)),
        Cell.of(Said.money(now.plannedPence())),
        Cell.of(Said.money(point.yearBefore().plannedPence())),
        Cell.of(Said.money(now.deliveredPence())),
        Cell.of(Said.money(now.paidPence())),
        Cell.of(Said.money(now.cancelledPence())),
        Cell.of(Said.count(now.people())),
        Cell.of(Said.count(point.yearBefore().people())),
        Cell.of(Said.count(now.orders())));
  }

  /** All periods together, one line a row. */
  static DataTable rows(
      PanelQuery query, MarketPanel figures, LocalDate today, boolean mayPublish, Beside beside) {
    Panel panel = query.panel();
    boolean signals = mayPublish && panel.canBeSignalled();
    Optional<String> lastOver =
        figures.rows().stream()
            .flatMap(row -> row.points().reversed().stream())
            .filter(point -> point.to().isBefore(today))
            .map(Periods::name)
            .findFirst();
    List<Column> columns = new ArrayList<>(List.of(Column.of(panel.rows())));
    if (signals) {
      columns.add(Column.of("Signal to providers"));
    }
    columns.addAll(
        List.of(
            Column.number("Ordered"),
            Column.number("Share"),
            Column.number("A year before"),
            Column.number("Change"),
            Column.number(Words.sentence(figures.by()) + "s not shown"),
            Column.number(lastOver.map(period -> "People in " + period).orElse("People"))));
    return beside.to(
        new DataTable(
            "All together, from the largest",
            columns,
            figures.rows().stream().map(row -> row(query, row, today, signals)).toList(),
            null),
        figures.rows().stream().map(Beside::key).toList());
  }

  private static List<Cell> row(PanelQuery query, Row row, LocalDate today, boolean signals) {
    RowSums sums = RowSums.of(row);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.link(row.name(), query.closer(row.key())));
    if (signals) {
      cells.add(Cell.link("Publish", Signalled.href(query, row.key())));
    }
    cells.add(Cell.of(Said.money(sums.nowPence())));
    cells.add(Cell.of(row.hidden() ? Said.FEW : Said.percent(row.sharePermille())));
    cells.add(Cell.of(Said.money(sums.beforePence())));
    cells.add(Cell.of(Said.change(sums)));
    cells.add(Cell.of("%d of %d".formatted(row.pointsNotShown(), row.points().size())));
    cells.add(
        Cell.of(
            row.points().reversed().stream()
                .filter(point -> point.to().isBefore(today))
                .findFirst()
                .map(point -> Said.count(point.figures().people()))
                .orElse("")));
    return cells;
  }

  /** What was ordered in each period, one line a row. */
  static DataTable periods(PanelQuery query, MarketPanel figures) {
    List<Column> columns = new ArrayList<>(List.of(Column.of(query.panel().rows())));
    figures.rows().stream()
        .limit(1)
        .flatMap(row -> row.points().stream())
        .map(point -> Column.number(Periods.label(point)))
        .forEach(columns::add);
    return new DataTable(
        "Ordered in each " + figures.by().replace("year", "financial year"),
        columns,
        figures.rows().stream().map(PanelTables::each).toList(),
        null);
  }

  private static List<Cell> each(Row row) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.name())));
    row.points().forEach(point -> cells.add(Cell.of(Said.money(point.figures().plannedPence()))));
    return cells;
  }

  /** What was paid for a unit on average. */
  static DataTable prices(PanelQuery query, MarketPanel figures, LocalDate today, Beside beside) {
    DataTable prices =
        new DataTable(
            "Average paid, in the last %s with a figure".formatted(figures.by()),
            List.of(
                Column.of(query.panel().rows()),
                Column.of("For"),
                Column.number("Average paid"),
                Column.of("When"),
                Column.number("A year before"),
                Column.number("Ordered in all")),
            figures.rows().stream().map(row -> price(query, row, today)).toList(),
            null);
    return beside.to(prices, figures.rows().stream().map(Beside::key).toList());
  }

  private static List<Cell> price(PanelQuery query, Row row, LocalDate today) {
    Optional<Point> last = lastPrice(row);
    return List.of(
        Cell.link(row.name(), query.closer(row.key())),
        Cell.of(Units.perOne(row.unit())),
        Cell.of(Said.money(last.map(one -> one.figures().averageUnitPence()).orElse(null))),
        Cell.of(last.map(point -> Periods.name(point, today)).orElse("")),
        Cell.of(Said.money(last.map(one -> one.yearBefore().averageUnitPence()).orElse(null))),
        Cell.of(Said.money(row.hidden() ? null : row.plannedPence())));
  }

  /** The last period in which an average is shown. */
  static Optional<Point> lastPrice(Row row) {
    return row.points().reversed().stream()
        .filter(point -> point.figures().averageUnitPence() != null)
        .findFirst();
  }

  /** What grew and what shrank. */
  static DataTable changes(
      PanelQuery query, MarketChanges changes, boolean mayPublish, Beside beside) {
    PanelQuery rows = query.rows();
    boolean signals = mayPublish && rows.panel().canBeSignalled();
    List<Column> columns = new ArrayList<>(List.of(Column.of(rows.panel().rows())));
    if (signals) {
      columns.add(Column.of("Signal to providers"));
    }
    columns.addAll(
        List.of(
            Column.number("These months"),
            Column.number("A year before"),
            Column.number("Difference"),
            Column.number("Change")));
    return beside.to(
        new DataTable(
            "Fastest growing first",
            columns,
            changes.rows().stream().map(one -> change(rows, one, signals)).toList(),
            null),
        changes.rows().stream().map(MarketChanges.Change::key).toList());
  }

  private static List<Cell> change(PanelQuery query, MarketChanges.Change one, boolean signals) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.link(one.name(), query.closer(one.key())));
    if (signals) {
      cells.add(Cell.link("Publish", Signalled.href(query, one.key())));
    }
    cells.add(Cell.of(Sums.money(one.nowPence())));
    cells.add(Cell.of(Sums.money(one.beforePence())));
    cells.add(Cell.of(Sums.money(one.changePence())));
    cells.add(Cell.of(Said.change(one.changePence(), one.changePermille())));
    return cells;
  }
}
