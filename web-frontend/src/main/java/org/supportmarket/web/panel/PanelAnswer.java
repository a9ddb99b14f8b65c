package org.supportmarket.web.panel;

import java.time.LocalDate;
import java.util.Optional;
import org.supportmarket.web.catalogue.Units;
import org.supportmarket.web.client.MarketChanges;
import org.supportmarket.web.client.MarketPanel;
import org.supportmarket.web.client.MarketPanel.Point;
import org.supportmarket.web.client.MarketPanel.Row;
import org.supportmarket.web.layout.Sums;

/** The answer to a panel's question in a sentence or two. */
final class PanelAnswer {
  private static final int SPREAD = 1_000;
  private static final int FEW_HAVE_IT = 2_000;
  private static final String YES = "true";

  private PanelAnswer() {}

  /**
   * @param today periods that are not over are not spoken of as if they were
   */
  static String of(Panel panel, MarketPanel figures, LocalDate today) {
    if (figures.rows().stream().allMatch(PanelAnswer::isEmpty)) {
      return "Nobody bought anything like this in " + months(figures, today) + ".";
    }
    if (figures.rows().stream().allMatch(row -> row.hidden() || row.plannedPence() <= 0)) {
      return "Too few people bought anything like this to show a figure.";
    }
    return switch (panel) {
      case TIME -> time(figures, today);
      case PROVIDER -> providers(figures, today);
      case PRICE -> price(figures, today);
      case MICRO, VERIFIED, FRAMEWORK, REPEATING -> ofThese(figures, today);
      default -> largest(figures, today);
    };
  }

  static String of(MarketChanges changes) {
    Optional<MarketChanges.Change> most =
        changes.rows().stream()
            .filter(one -> one.changePermille() != null && one.changePermille() > 0)
            .findFirst();
    Optional<MarketChanges.Change> least =
        changes.rows().reversed().stream()
            .filter(one -> one.changePermille() != null && one.changePermille() < 0)
            .findFirst();
    String grows =
        most.map(
                one ->
                    "“%s” grew fastest: from %s to %s, %s."
                        .formatted(
                            one.name(),
                            Sums.money(one.beforePence()),
                            Sums.money(one.nowPence()),
                            Said.change(one.changePence(), one.changePermille())))
            .orElse("Nothing that we can compare with a year before grew.");
    return grows
        + least
            .map(
                one ->
                    " “%s” shrank most: %s."
                        .formatted(
                            one.name(), Said.change(one.changePence(), one.changePermille())))
            .orElse("");
  }

  private static boolean isEmpty(Row row) {
    return row.points().stream()
        .allMatch(
            point ->
                !point.figures().suppressed()
                    && Long.valueOf(0).equals(point.figures().plannedPence())
                    && Long.valueOf(0).equals(point.figures().people()));
  }

  private static String time(MarketPanel figures, LocalDate today) {
    Row row = figures.rows().getFirst();
    RowSums sums = RowSums.of(row);
    String spent =
        "People ordered support for about %s in %s"
            .formatted(Sums.money(row.plannedPence()), months(figures, today));
    String beside =
        sums.changePermille() == null
            ? "."
            : ", %s on the year before%s."
                .formatted(
                    Said.change(sums.changePence(), sums.changePermille()),
                    sums.comparesAll()
                        ? ""
                        : " in the %ss that can be compared".formatted(figures.by()));
    return spent
        + beside
        + lastOver(row, today)
            .map(
                point ->
                    " In %s about %s people bought or had something."
                        .formatted(Periods.name(point), Said.count(point.figures().people())))
            .orElse("");
  }

  /** The last period that is over and of which people are told. */
  static Optional<Point> lastOver(Row row, LocalDate today) {
    return row.points().reversed().stream()
        .filter(point -> point.to().isBefore(today))
        .filter(point -> point.figures().people() != null && point.figures().people() > 0)
        .findFirst();
  }

  /** Of a question that asks for one of two. */
  private static String ofThese(MarketPanel figures, LocalDate today) {
    return figures.rows().stream()
        .filter(row -> row.key().equals(YES) && !row.hidden())
        .findFirst()
        .map(
            row ->
                "“%s”: about %s in %s, %s of what we can show."
                    .formatted(
                        row.name(),
                        Sums.money(row.plannedPence()),
                        months(figures, today),
                        Said.percent(row.sharePermille())))
        .orElseGet(() -> theOther(figures, today));
  }

  /** Nobody bought the one that is asked for, or too few to show it. */
  private static String theOther(MarketPanel figures, LocalDate today) {
    Row other = figures.rows().stream().filter(row -> !row.hidden()).findFirst().orElseThrow();
    return "All that we can show is “%s”: about %s in %s."
        .formatted(other.name(), Sums.money(other.plannedPence()), months(figures, today));
  }

  private static String largest(MarketPanel figures, LocalDate today) {
    Row first = figures.rows().getFirst();
    return "Most is “%s”: about %s in %s, %s of what we can show."
        .formatted(
            first.name(),
            Sums.money(first.plannedPence()),
            months(figures, today),
            Said.percent(first.sharePermille()));
  }

  private static String providers(MarketPanel figures, LocalDate today) {
    MarketPanel.Concentration shares = figures.concentration();
    if (shares == null) {
      return largest(figures, today);
    }
    String words =
        shares.hhi() < SPREAD
            ? "the money is spread over many"
            : shares.hhi() < FEW_HAVE_IT ? "fairly few providers have it" : "few providers have it";
    return "Of what we can show, the largest provider has %s, the three largest %s and the five largest %s: %s (index of concentration %s of 10,000)."
        .formatted(
            Said.percent(shares.largestPermille()),
            Said.percent(shares.threeLargestPermille()),
            Said.percent(shares.fiveLargestPermille()),
            words,
            Said.count(shares.hhi()));
  }

  private static String price(MarketPanel figures, LocalDate today) {
    Row row =
        figures.rows().stream()
            .filter(one -> "hour".equals(one.unit()))
            .findFirst()
            .orElse(figures.rows().getFirst());
    return PanelTables.lastPrice(row)
        .map(
            point ->
                "“%s” cost about %s %s on average: %s."
                    .formatted(
                        row.name(),
                        Sums.money(point.figures().averageUnitPence()),
                        Units.perOne(row.unit()),
                        Periods.name(point, today)))
        .orElse("No average can be shown for these months.");
  }

  private static String months(MarketPanel figures, LocalDate today) {
    return Periods.months(figures.from(), figures.to().isAfter(today) ? today : figures.to());
  }
}
