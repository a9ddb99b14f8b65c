package org.supportmarket.web.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.supportmarket.web.client.MarketChanges;
import org.supportmarket.web.client.MarketPanel;
import org.supportmarket.web.client.MarketPanel.Figures;
import org.supportmarket.web.client.MarketPanel.Point;
import org.supportmarket.web.client.MarketPanel.Row;
import org.supportmarket.web.layout.Picture;
import org.supportmarket.web.layout.Picture.Series;
import org.supportmarket.web.layout.Picture.Unit;

/** The pictures of a panel; the tables beside them are the page's own. */
final class PanelPictures {
  private static final int MOST_BARS = 12;
  private static final int ENDS = 6;
  private static final String NOW = "These months";
  private static final String BEFORE = "The year before";
  private static final String HOUR = "hour";

  private PanelPictures() {}

  /**
   * @param today what is not over is not drawn as if it were
   */
  static List<Picture> of(Panel panel, MarketPanel figures, LocalDate today) {
    if (figures.rows().stream().allMatch(Row::hidden)) {
      return List.of();
    }
    return switch (panel) {
      case TIME -> time(figures.rows().getFirst(), today);
      case PRICE -> prices(figures);
      case DISTRICT -> List.of(map(figures), bars("How much in each district?", figures));
      default -> List.of(bars(null, figures));
    };
  }

  /** Of what grew most and what shrank most. */
  static List<Picture> of(MarketChanges changes) {
    List<MarketChanges.Change> rows = changes.rows();
    if (rows.isEmpty()) {
      return List.of();
    }
    List<MarketChanges.Change> ends =
        Stream.concat(
                rows.stream().limit(ENDS), rows.stream().skip(Math.max(ENDS, rows.size() - ENDS)))
            .toList();
    return List.of(
        Picture.bars(
            null,
            null,
            Unit.PENCE,
            ends.stream().map(MarketChanges.Change::name).toList(),
            List.of(
                Series.of(NOW, ends.stream().map(one -> atLeastNothing(one.nowPence())).toList()),
                Series.before(
                    BEFORE, ends.stream().map(one -> atLeastNothing(one.beforePence())).toList())),
            null));
  }

  private static List<Picture> time(Row row, LocalDate today) {
    return List.of(
        lines("How much was ordered?", Unit.PENCE, row, today, Figures::plannedPence),
        lines("How many people bought or had something?", Unit.COUNT, row, today, Figures::people));
  }

  private static Picture lines(
      String question, Unit unit, Row row, LocalDate today, Function<Figures, Long> figure) {
    return Picture.lines(
        question,
        null,
        unit,
        row.points().stream().map(point -> Periods.label(point, today)).toList(),
        List.of(
            Series.of(NOW, row.points().stream().map(Point::figures).map(figure).toList()),
            Series.before(
                BEFORE, row.points().stream().map(Point::yearBefore).map(figure).toList())),
        null);
  }

  private static Picture bars(String question, MarketPanel figures) {
    List<String> names = new ArrayList<>();
    List<Long> now = new ArrayList<>();
    List<Long> before = new ArrayList<>();
    for (Row row : figures.rows().stream().limit(MOST_BARS).toList()) {
      RowSums sums = RowSums.of(row);
      names.add(row.name());
      now.add(atLeastNothing(sums.nowPence()));
      before.add(atLeastNothing(sums.beforePence()));
    }
    List<Row> others =
        figures.rows().stream().skip(MOST_BARS).filter(row -> !row.hidden()).toList();
    if (!others.isEmpty()) {
      names.add("All others that are shown");
      now.add(atLeastNothing(others.stream().mapToLong(Row::plannedPence).sum()));
      before.add(
          atLeastNothing(
              others.stream()
                  .map(RowSums::of)
                  .filter(sums -> sums.beforePence() != null)
                  .mapToLong(RowSums::beforePence)
                  .sum()));
    }
    return Picture.bars(
        question,
        null,
        Unit.PENCE,
        names,
        List.of(Series.of(NOW, now), Series.before(BEFORE, before)),
        null);
  }

  private static Picture map(MarketPanel figures) {
    return Picture.places(
        "Where is the money spent?",
        null,
        Unit.PENCE,
        figures.rows().stream().map(Row::name).toList(),
        Series.of(
            NOW,
            figures.rows().stream()
                .map(row -> atLeastNothing(RowSums.of(row).nowPence()))
                .toList()),
        PanelQuery.MARKET + "/district/map.json",
        null);
  }

  private static List<Picture> prices(MarketPanel figures) {
    List<Row> hours =
        figures.rows().stream()
            .filter(row -> HOUR.equals(row.unit()) && PanelTables.lastPrice(row).isPresent())
            .limit(MOST_BARS)
            .toList();
    List<Figures> last =
        hours.stream().map(row -> PanelTables.lastPrice(row).orElseThrow().figures()).toList();
    return hours.isEmpty()
        ? List.of()
        : List.of(
            Picture.bars(
                "What does an hour cost, on average?",
                null,
                Unit.PENCE,
                hours.stream().map(Row::name).toList(),
                List.of(
                    Series.of(
                        "The last time it can be shown",
                        last.stream().map(Figures::averageUnitPence).toList())),
                null));
  }

  /** More given back than ordered is drawn as nothing; the table says how much. */
  private static Long atLeastNothing(Long pence) {
    return pence == null ? null : Long.valueOf(Math.max(0, pence));
  }
}
