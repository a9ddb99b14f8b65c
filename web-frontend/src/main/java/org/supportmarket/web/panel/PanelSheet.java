package org.supportmarket.web.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.supportmarket.web.catalogue.Units;
import org.supportmarket.web.client.LiveTotals;
import org.supportmarket.web.client.MarketChanges;
import org.supportmarket.web.client.MarketPanel;
import org.supportmarket.web.client.MarketPanel.Figures;
import org.supportmarket.web.client.MarketPanel.Point;
import org.supportmarket.web.client.MarketPanel.Row;
import org.supportmarket.web.layout.Sums;

/** All figures of a panel, one line for each row and period. */
final class PanelSheet {
  private PanelSheet() {}

  /**
   * @param checked the last comparison with the ledger, or null
   */
  static Sheet of(
      PanelQuery query, String council, MarketPanel figures, LiveTotals.Reconciliation checked) {
    Panel panel = query.panel();
    boolean prices = panel == Panel.PRICE;
    List<String> columns = new ArrayList<>(List.of(panel == Panel.TIME ? "What" : panel.rows()));
    if (prices) {
      columns.add("For");
    }
    columns.addAll(
        List.of(
            "Period",
            "From",
            "To",
            "People",
            "Orders",
            "Units",
            "Ordered (£)",
            "Delivered (£)",
            "Paid (£)",
            "Given back (£)"));
    if (prices) {
      columns.add("Average paid (£)");
    }
    columns.addAll(List.of("People a year before", "Ordered a year before (£)"));
    return new Sheet(
        fileName(panel, figures.from(), figures.to()),
        about(
            query,
            council,
            narrowed(query, figures.filterNames()),
            figures.from() + " to " + figures.to(),
            figures.publishedAt(),
            checked),
        Meaning.ALL,
        columns,
        figures.rows().stream()
            .flatMap(row -> row.points().stream().map(point -> line(row, point, prices)))
            .toList());
  }

  static Sheet of(
      PanelQuery query, String council, MarketChanges changes, LiveTotals.Reconciliation checked) {
    return new Sheet(
        fileName(query.panel(), changes.from(), changes.to()),
        about(
            query,
            council,
            "Nothing",
            "%s to %s, beside the same a year before".formatted(changes.from(), changes.to()),
            changes.publishedAt(),
            checked),
        Meaning.ALL,
        List.of(
            query.of().rows(),
            "Ordered in these months (£)",
            "Ordered a year before (£)",
            "Difference (£)",
            "Change (%)"),
        changes.rows().stream().map(PanelSheet::line).toList());
  }

  private static List<Object> line(Row row, Point point, boolean prices) {
    Figures now = point.figures();
    List<Object> cells = new ArrayList<>(List.of(row.name()));
    if (prices) {
      cells.add(Units.perOne(row.unit()));
    }
    cells.addAll(
        Arrays.asList(
            point.period(),
            point.from().toString(),
            point.to().toString(),
            now.people(),
            now.orders(),
            now.units(),
            Sheet.Pence.of(now.plannedPence()),
            Sheet.Pence.of(now.deliveredPence()),
            Sheet.Pence.of(now.paidPence()),
            Sheet.Pence.of(now.cancelledPence())));
    if (prices) {
      cells.add(Sheet.Pence.of(now.averageUnitPence()));
    }
    cells.add(point.yearBefore().people());
    cells.add(Sheet.Pence.of(point.yearBefore().plannedPence()));
    return cells;
  }

  private static List<Object> line(MarketChanges.Change one) {
    return List.of(
        one.name(),
        new Sheet.Pence(one.nowPence()),
        new Sheet.Pence(one.beforePence()),
        new Sheet.Pence(one.changePence()),
        one.changePermille() == null ? "new" : Said.percent(one.changePermille()));
  }

  private static List<Meaning> about(
      PanelQuery query,
      String council,
      String narrowed,
      String period,
      Instant publishedAt,
      LiveTotals.Reconciliation checked) {
    return List.of(
        new Meaning("Question", query.panel().question()),
        new Meaning("Council", query.england() ? council + " (all of England)" : council),
        new Meaning("Narrowed to", narrowed),
        new Meaning("Time", period),
        new Meaning("Published", publishedAt == null ? "not yet" : publishedAt.toString()),
        new Meaning(
            "Checked against the ledger",
            query.england() ? "each council’s own figures" : checked(checked)),
        new Meaning("Address", query.href()));
  }

  private static String checked(LiveTotals.Reconciliation found) {
    if (found == null) {
      return "not yet";
    }
    return found.agrees()
        ? found.checkedAt() + ": agrees to the penny"
        : found.checkedAt() + ": does not agree, by " + Sums.exact(found.apartPence());
  }

  private static String narrowed(PanelQuery query, Map<String, String> names) {
    return query.filters().isEmpty()
        ? "Nothing"
        : new TreeMap<>(query.filters())
            .entrySet().stream()
                .map(one -> one.getKey() + ": " + names.getOrDefault(one.getKey(), one.getValue()))
                .collect(Collectors.joining("; "));
  }

  private static String fileName(Panel panel, LocalDate from, LocalDate to) {
    return "market-%s-%s-to-%s".formatted(panel.code(), from, to);
  }
}
