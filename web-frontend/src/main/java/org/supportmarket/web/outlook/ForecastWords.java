package org.supportmarket.web.outlook;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.supportmarket.web.client.Prospect;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;
import org.supportmarket.web.layout.Days;
import org.supportmarket.web.layout.Picture;
import org.supportmarket.web.layout.Sums;

/** A forecast in words, as a picture and as tables. */
final class ForecastWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
  private static final DateTimeFormatter DAY_AND_YEAR =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final String EVERYTHING = "all";
  private static final long ALL = 1_000;

  private ForecastWords() {}

  static String answer(Prospect prospect, Prospect.Row row) {
    return "About %s, from %s to %s%s"
        .formatted(
            Sums.money(row.pence()),
            LONG_DAY.format(prospect.from()),
            LONG_DAY.format(prospect.to()),
            row.lastHalfYearPence() == 0
                ? ""
                : ", after %s in the last six whole months"
                    .formatted(Sums.money(row.lastHalfYearPence())));
  }

  /** What was done for this one, and how well it would have done half a year ago. */
  static List<String> how(Prospect prospect, Prospect.Row row) {
    List<String> how = new ArrayList<>();
    how.add(
        row.growthPermille() == null
            ? "A year before is not known well enough, so every week is expected to be like the last"
                + " six whole months."
            : "Each month is expected to be like the same month a year before, and %s: so the last half year was against the one a year before."
                .formatted(growth(row.growthPermille())));
    Prospect.Test test = row.test();
    if (test == null) {
      how.add("It cannot be tried yet: for that we need two years. So there is no band.");
      return how;
    }
    how.add(
        "Made half a year ago, it would have said %s for %s to %s; %s came. By the month it was off by %s of what came."
            .formatted(
                Sums.money(test.expectedPence()),
                month(prospect.testedFrom()),
                month(prospect.testedTo()),
                Sums.money(test.deliveredPence()),
                Figures.percent(test.errorPermille())));
    how.add(
        "Just going on as in the six months before would have been off by %s%s."
            .formatted(
                Figures.percent(test.plainErrorPermille()),
                test.plainErrorPermille() < test.errorPermille()
                    ? ", which is less: do not build on the seasons here"
                    : ""));
    return how;
  }

  static Picture picture(Prospect prospect, Prospect.Row row) {
    List<Prospect.Week> weeks = row.weeks();
    List<Picture.Series> series = new ArrayList<>();
    series.add(Picture.Series.of("Expected", weeks.stream().map(Prospect.Week::pence).toList()));
    if (weeks.stream().allMatch(week -> week.lowPence() != null)) {
      series.add(
          Picture.Series.range(
              "Four times in five",
              weeks.stream().map(Prospect.Week::lowPence).toList(),
              weeks.stream().map(Prospect.Week::highPence).toList()));
    }
    return Picture.lines(
        row.key().equals(EVERYTHING)
            ? "How much support will be given each week?"
            : "How much will be given each week: %s?".formatted(row.name()),
        null,
        Picture.Unit.PENCE,
        weeks.stream().map(week -> DAY.format(week.monday())).toList(),
        series,
        weekTable(row));
  }

  private static DataTable weekTable(Prospect.Row row) {
    return new DataTable(
        "Each week from Monday: " + row.name(),
        List.of(
            Column.of("Week from"),
            Column.number("Expected"),
            Column.number("At least"),
            Column.number("At most"),
            Column.number("Units, about"),
            Column.number("Already arranged")),
        row.weeks().stream().map(ForecastWords::week).toList(),
        null);
  }

  private static List<Cell> week(Prospect.Week week) {
    return List.of(
        Cell.of(DAY_AND_YEAR.format(week.monday())),
        Figures.money(week.pence()),
        band(week.lowPence()),
        band(week.highPence()),
        week.units() == null ? Cell.of("–") : Figures.number(week.units()),
        Figures.money(week.committedPence()));
  }

  private static Cell band(Long pence) {
    return pence == null ? Cell.of(Figures.NOT_KNOWN) : Figures.money(pence);
  }

  /** One line for each kind of support, each leading to its weeks. */
  static DataTable all(Prospect prospect) {
    return new DataTable(
        "The next 26 weeks by kind of support",
        List.of(
            Column.of("Kind of support"),
            Column.number("Expected"),
            Column.number("Last half year"),
            Column.number("Against a year before"),
            Column.number("A unit costs"),
            Column.number("Off when tried")),
        prospect.rows().stream().map(ForecastWords::line).toList(),
        null);
  }

  private static List<Cell> line(Prospect.Row row) {
    return List.of(
        Cell.link(row.name(), "/council/forecast?kind=" + row.key()),
        Figures.money(row.pence()),
        Figures.money(row.lastHalfYearPence()),
        Cell.of(row.growthPermille() == null ? Figures.NOT_KNOWN : growth(row.growthPermille())),
        row.unitPence() == null ? Cell.of("–") : Cell.of(Sums.exact(row.unitPence())),
        row.test() == null
            ? Cell.of("not tried yet")
            : Cell.of(Figures.percent(row.test().errorPermille())));
  }

  /** Month by month what it would have said; null if it was not tried. */
  static DataTable tried(Prospect.Row row) {
    return row.test() == null
        ? null
        : new DataTable(
            "The same forecast made half a year ago, " + row.name(),
            List.of(Column.of("Month"), Column.number("It would have said"), Column.number("Came")),
            row.test().months().stream()
                .map(
                    one ->
                        List.of(
                            Cell.of(month(one.month())),
                            Figures.money(one.expectedPence()),
                            Figures.money(one.deliveredPence())))
                .toList(),
            null);
  }

  private static String growth(long permille) {
    return Figures.more(permille - ALL);
  }

  private static String month(String month) {
    return Days.month(YearMonth.parse(month));
  }
}
