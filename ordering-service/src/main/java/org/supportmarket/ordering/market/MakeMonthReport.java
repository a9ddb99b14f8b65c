package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.market.PanelView.Figures;
import org.supportmarket.ordering.trends.Reconciliations;

/** Puts together what a council's market was like in a month, out of what panels show. */
@ApplicationScoped
class MakeMonthReport {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final String FEW = "too few to show";
  private static final int MONTHS_BESIDE = 12;
  private static final int MOST_ROWS = 12;
  private static final int ENDS = 5;

  private final ShowPanel showPanel;
  private final ShowChanges showChanges;
  private final Publications publications;
  private final Reconciliations reconciliations;
  private final Database database;

  MakeMonthReport(
      ShowPanel showPanel,
      ShowChanges showChanges,
      Publications publications,
      Reconciliations reconciliations,
      Database database) {
    this.showPanel = showPanel;
    this.showChanges = showChanges;
    this.publications = publications;
    this.reconciliations = reconciliations;
    this.database = database;
  }

  /** Refuses with trends_unavailable while the figures cannot be read. */
  MonthReport of(String council, YearMonth month) {
    List<MonthReport.Part> parts = new ArrayList<>();
    parts.add(time(council, month));
    parts.add(changes(council, month));
    parts.add(rows(council, month, Dimension.GROUP, "What was the money spent on?"));
    parts.add(rows(council, month, Dimension.DISTRICT, "Where do the people live who bought?"));
    parts.add(rows(council, month, Dimension.NEED, "Which needs was it for?"));
    parts.add(rows(council, month, Dimension.PROVIDER, "From whom did they buy?"));
    return new MonthReport(
        database
            .one("SELECT name FROM council WHERE gss = ?", row -> row.getString(1), council)
            .orElse(council),
        month,
        publications.publishedAt(),
        reconciliations.of(council).orElse(null),
        parts);
  }

  private PanelView panel(String council, String panel, YearMonth from, YearMonth to) {
    return showPanel.show(
        council,
        PanelRequest.of(
            panel, Map.of("by", "month", "from", from.toString(), "to", to.toString()), to));
  }

  private MonthReport.Part time(String council, YearMonth month) {
    List<PanelView.Point> points =
        panel(council, PanelRequest.TIME, month.minusMonths(MONTHS_BESIDE), month)
            .rows()
            .getFirst()
            .points();
    Figures now = points.getLast().figures();
    return new MonthReport.Part(
        "How much was spent, and by how many people?",
        "In %s about %s was ordered; about %s people bought or had something."
            .formatted(MONTH.format(month), pounds(now.plannedPence()), count(now.people())),
        List.of("Month", "Ordered", "A year before", "Delivered", "People"),
        points.reversed().stream()
            .map(
                point ->
                    List.of(
                        MONTH.format(point.from()),
                        pounds(point.figures().plannedPence()),
                        pounds(point.yearBefore().plannedPence()),
                        pounds(point.figures().deliveredPence()),
                        count(point.figures().people())))
            .toList());
  }

  private MonthReport.Part changes(String council, YearMonth month) {
    List<ChangesView.Change> all =
        showChanges.show(council, Dimension.CATEGORY, month).rows().stream()
            .filter(one -> one.changePermille() != null)
            .toList();
    List<ChangesView.Change> ends =
        Stream.concat(
                all.stream().limit(ENDS), all.stream().skip(Math.max(ENDS, all.size() - ENDS)))
            .toList();
    return new MonthReport.Part(
        "What did people buy more of, and what less?",
        ends.isEmpty()
            ? "Nothing can be compared with a year before."
            : "The three months to %s beside the same months a year before."
                .formatted(MONTH.format(month)),
        List.of("Kind of support", "Then", "Now", "Change"),
        ends.stream()
            .map(
                one ->
                    List.of(
                        one.name(),
                        pounds(one.beforePence()),
                        pounds(one.nowPence()),
                        percent(one.changePermille())))
            .toList());
  }

  private MonthReport.Part rows(
      String council, YearMonth month, Dimension dimension, String question) {
    PanelView panel = panel(council, dimension.field(), month, month);
    PanelView.Concentration shares = panel.concentration();
    return new MonthReport.Part(
        question,
        shares == null
            ? null
            : "Of what can be shown, the largest has %s, the five largest have %s."
                .formatted(
                    percent(shares.largestPermille()), percent(shares.fiveLargestPermille())),
        List.of("", "Ordered", "A year before", "People"),
        panel.rows().stream()
            .limit(MOST_ROWS)
            .map(
                row ->
                    List.of(
                        row.name(),
                        pounds(row.points().getFirst().figures().plannedPence()),
                        pounds(row.points().getFirst().yearBefore().plannedPence()),
                        count(row.points().getFirst().figures().people())))
            .toList());
  }

  /** Published sums are whole pounds. */
  private static String pounds(Long pence) {
    return pence == null ? FEW : "%s£%,d".formatted(pence < 0 ? "-" : "", Math.abs(pence) / 100);
  }

  private static String count(Long number) {
    return number == null ? FEW : "%,d".formatted(number);
  }

  private static String percent(long permille) {
    return Math.floorDiv(permille + 5, 10) + "%";
  }
}
