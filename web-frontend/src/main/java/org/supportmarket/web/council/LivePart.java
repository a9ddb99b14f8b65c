package org.supportmarket.web.council;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.supportmarket.web.client.LiveTotals;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;
import org.supportmarket.web.layout.Days;
import org.supportmarket.web.layout.Sums;

/**
 * The exact totals on the page of trends.
 *
 * @param answer in words
 * @param hidden how many of them are not shown and why; null if all are
 * @param table null if nothing was bought
 */
record LivePart(
    String answer, String hidden, Instant asOf, DataTable table, List<CheckedLine> checked) {
  private static final String FEW = "too few to show";

  private static final Map<String, String> STREAMS =
      Map.of(
          "social_care", "Social care",
          "personal_health_budget", "Personal health budget",
          "disabled_facilities_grant", "Disabled Facilities Grant",
          "access_to_work", "Access to Work",
          "community_equipment", "Community equipment",
          "own_money", "People's own money");

  /**
   * @param pictures whether the pictures below can be drawn now
   */
  static LivePart of(LiveTotals live, String csvHref, boolean pictures) {
    List<LiveTotals.Total> shown =
        live.totals().stream().filter(total -> !total.suppressed()).toList();
    int hidden = live.totals().size() - shown.size();
    return new LivePart(
        answer(live, shown),
        hidden == 0
            ? null
            : "%s not shown, so that nobody can be recognised: fewer than eight people stand behind each, nearly"
                    .formatted(hidden == 1 ? "One total is" : hidden + " totals are")
                + " all of it is one person’s, or it would tell a total that is not shown.",
        live.asOf(),
        live.totals().isEmpty() ? null : table(live, csvHref),
        CheckedLine.of(live.reconciliation(), pictures));
  }

  /** What a funding stream is called. */
  static String stream(String code) {
    return STREAMS.getOrDefault(code, code);
  }

  private static String answer(LiveTotals live, List<LiveTotals.Total> shown) {
    if (live.totals().isEmpty()) {
      return "Nobody in your area bought anything in these months.";
    }
    if (shown.isEmpty()) {
      return "In these months fewer than eight people bought anything from each kind of money.";
    }
    String all = shown.size() == live.totals().size() ? "In all, " : "In the totals we can show, ";
    return "%s%s was ordered: %s of it is delivered, %s is accepted and still to come, %s waits for an answer."
        .formatted(
            all,
            Sums.money(sum(shown, LiveTotals.Total::plannedPence)),
            Sums.money(sum(shown, LiveTotals.Total::deliveredPence)),
            Sums.money(sum(shown, LiveTotals.Total::committedPence)),
            Sums.money(sum(shown, LiveTotals.Total::reservedPence)));
  }

  private static long sum(List<LiveTotals.Total> totals, ToLongFunction<LiveTotals.Total> what) {
    return totals.stream().mapToLong(what).sum();
  }

  private static DataTable table(LiveTotals live, String csvHref) {
    return new DataTable(
        "Exact totals by month and kind of money",
        List.of(
            Column.of("Month"),
            Column.of("Kind of money"),
            Column.number("Ordered"),
            Column.number("Waits for an answer"),
            Column.number("Accepted, to come"),
            Column.number("Delivered"),
            Column.number("Paid"),
            Column.number("Given back")),
        live.totals().stream().map(LivePart::row).toList(),
        csvHref);
  }

  private static List<Cell> row(LiveTotals.Total total) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(Days.month(YearMonth.parse(total.month()))));
    cells.add(Cell.of(stream(total.fundingStream())));
    for (Long pence : pence(total)) {
      cells.add(Cell.of(total.suppressed() ? FEW : Sums.exact(pence)));
    }
    return cells;
  }

  /** In the order of the columns; nulls if they are suppressed. */
  static List<Long> pence(LiveTotals.Total total) {
    List<Long> pence = new ArrayList<>();
    pence.add(total.plannedPence());
    pence.add(total.reservedPence());
    pence.add(total.committedPence());
    pence.add(total.deliveredPence());
    pence.add(total.paidPence());
    pence.add(total.cancelledPence());
    return pence;
  }
}
