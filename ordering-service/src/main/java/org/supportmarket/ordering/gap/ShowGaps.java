package org.supportmarket.ordering.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.gap.GapFigures.Gap;
import org.supportmarket.ordering.trends.Categories;

/**
 * Puts what people did not get against what is on offer. There is one stretch of days for everybody
 * and there are no sums over districts or kinds, so that no two lists tell more together than each
 * of them alone.
 */
@ApplicationScoped
class ShowGaps {
  /** Half a year: long enough for more than seven people, short enough to be still true. */
  static final int WEEKS = 26;

  private static final String OPEN_SIGNALS =
      """
      SELECT id, district, category FROM market_signal
       WHERE council = ? AND ended_at IS NULL AND open_until >= ?
       ORDER BY district DESC
      """;

  private static final Comparator<GapsView.Row> WORST_FIRST =
      Comparator.comparingInt(GapsView.Row::score)
          .reversed()
          .thenComparing(GapsView.Row::district)
          .thenComparing(GapsView.Row::category);

  private final Database database;
  private final Area area;
  private final GapFigures figures;
  private final Notes notes;

  ShowGaps(Database database, Area area, GapFigures figures, Notes notes) {
    this.database = database;
    this.area = area;
    this.figures = figures;
    this.notes = notes;
  }

  /** An open one; those of a district come before those of the whole area. */
  private record Signal(Gap about, UUID id) {
    boolean isFor(Gap gap) {
      return about.category().equals(gap.category())
          && (about.district().isEmpty() || about.district().equals(gap.district()));
    }
  }

  /** What belongs to the gaps of a council besides their figures. */
  private record Known(
      Map<Gap, Map<Sign, Long>> asked,
      Map<Gap, OnOffer> offered,
      List<Signal> signals,
      Map<Gap, List<GapsView.Note>> notes) {}

  /**
   * The gaps of a council, of the 26 weeks before today; a single one that is asked for also where
   * nothing is missing.
   *
   * @param district only there, or null
   * @param category only of that kind, or null
   */
  GapsView show(String council, String district, String category, LocalDate today) {
    LocalDate to = today.minusDays(1);
    LocalDate from = today.minusWeeks(WEEKS);
    boolean one = district != null && category != null;
    return database.snapshot(
        () -> {
          List<String> districts = area.districts(council);
          Known known =
              new Known(
                  figures.asked(council, districts, from, to),
                  figures.offered(districts),
                  signals(council, today),
                  notes.of(council));
          List<GapsView.Row> rows =
              districts.stream()
                  .filter(place -> district == null || place.equals(district))
                  .flatMap(
                      place ->
                          Categories.slugs().stream()
                              .filter(kind -> category == null || kind.equals(category))
                              .map(kind -> row(new Gap(place, kind), known)))
                  .filter(row -> one || tellsSomething(row))
                  .sorted(WORST_FIRST)
                  .toList();
          return new GapsView(council, from, to, districts, rows);
        });
  }

  private List<Signal> signals(String council, LocalDate today) {
    return database.query(
        OPEN_SIGNALS,
        row ->
            new Signal(
                new Gap(row.getString("district"), row.getString("category")),
                row.getObject("id", UUID.class)),
        council,
        today);
  }

  private static boolean tellsSomething(GapsView.Row row) {
    return row.score() > 0
        || row.signal() != null
        || !row.notes().isEmpty()
        || row.signs().stream().anyMatch(sign -> sign.count().suppressed());
  }

  private static GapsView.Row row(Gap gap, Known known) {
    Map<Sign, Long> counted = known.asked().getOrDefault(gap, Map.of());
    List<GapsView.Part> signs =
        Arrays.stream(Sign.values())
            .map(sign -> part(sign, Count.of(counted.getOrDefault(sign, 0L))))
            .toList();
    OnOffer offered = known.offered().getOrDefault(gap, OnOffer.NOTHING);
    return new GapsView.Row(
        gap.district(),
        gap.category(),
        offered.worth() + signs.stream().mapToInt(GapsView.Part::points).sum(),
        signs,
        new GapsView.Supply(
            offered.providers(), offered.spaces(), offered.worth(), OnOffer.MOST, offered.says()),
        known.signals().stream()
            .filter(signal -> signal.isFor(gap))
            .findFirst()
            .map(Signal::id)
            .orElse(null),
        known.notes().getOrDefault(gap, List.of()));
  }

  private static GapsView.Part part(Sign sign, Count count) {
    return new GapsView.Part(sign.code(), count, sign.worth(count), sign.most(), sign.says(count));
  }
}
