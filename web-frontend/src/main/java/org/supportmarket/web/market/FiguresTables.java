package org.supportmarket.web.market;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportmarket.web.client.PublicQuarters.Row;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;

/** The public figures as tables; what may not be told is said in words. */
final class FiguresTables {
  private static final String FEW = "too few to show";
  private static final String UNKNOWN = "unknown";
  private static final String NO_MORE = " That is too few to show more.";

  private static final Comparator<String> UNKNOWN_LAST =
      Comparator.<String, Boolean>comparing(UNKNOWN::equals)
          .thenComparing(Comparator.naturalOrder());

  /** What most is spent on first, then what is hidden, and last what nobody bought. */
  private static final Comparator<Row> MOST_FIRST =
      Comparator.comparing(Row::bought)
          .thenComparing(row -> row.spendFromPounds() == null ? -1 : row.spendFromPounds())
          .thenComparing(row -> row.people() == null ? 0 : row.people())
          .reversed();

  private FiguresTables() {}

  /**
   * Some rows together.
   *
   * @param table null if there is nothing to show in it
   * @param few sentences on what too few people bought; or null
   */
  record Part(DataTable table, String few) {}

  /** One part for each district, by name; those whose district nobody knows come last. */
  static List<Part> districts(List<Row> rows, String months) {
    Map<String, List<Row>> districts =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    Row::district, () -> new TreeMap<>(UNKNOWN_LAST), Collectors.toList()));
    return districts.entrySet().stream()
        .map(
            one ->
                part(
                    one.getValue(),
                    Row::categoryName,
                    "Kind of support",
                    district(one.getKey()) + ", " + months,
                    district(one.getKey())
                        + ": fewer than 8 people bought each of these: %s."
                        + NO_MORE))
        .toList();
  }

  /** All districts together, of one kind of support. */
  static Part ofKind(List<Row> rows, String kind, String months) {
    return part(
        rows,
        row -> district(row.district()),
        "District",
        kind + ", " + months,
        "Fewer than 8 people bought it in each of these: %s." + NO_MORE);
  }

  /** The names of all districts there are. */
  static Stream<String> names(List<Row> rows) {
    return rows.stream().map(Row::district).distinct().sorted(UNKNOWN_LAST);
  }

  static String district(String name) {
    return UNKNOWN.equals(name) ? "District not known" : name;
  }

  private static Part part(
      List<Row> rows, Function<Row, String> name, String first, String caption, String few) {
    List<Row> sorted = rows.stream().sorted(MOST_FIRST.thenComparing(name)).toList();
    List<Row> hidden = sorted.stream().filter(FiguresTables::tellsNothing).toList();
    List<List<Cell>> shown =
        sorted.stream()
            .filter(row -> !tellsNothing(row))
            .map(row -> cells(name.apply(row), row))
            .toList();
    return new Part(
        shown.isEmpty() ? null : table(caption, first, shown),
        hidden.isEmpty() ? null : few.formatted(names(hidden, name)) + missedToo(hidden, name));
  }

  private static boolean tellsNothing(Row row) {
    return row.suppressed() && (row.missedSearches() == null || row.missedSearches() == 0);
  }

  private static String missedToo(List<Row> hidden, Function<Row, String> name) {
    List<Row> missed = hidden.stream().filter(row -> row.missedSearches() == null).toList();
    return missed.isEmpty()
        ? ""
        : " Looked for and not found fewer than 8 times: %s.".formatted(names(missed, name));
  }

  private static String names(List<Row> rows, Function<Row, String> name) {
    return rows.stream().map(name).collect(Collectors.joining(", "));
  }

  private static DataTable table(String caption, String first, List<List<Cell>> rows) {
    return new DataTable(
        caption,
        List.of(
            Column.of(first),
            Column.number("People"),
            Column.number("Spent"),
            Column.number("How much"),
            Column.number("Providers"),
            Column.number("Not found")),
        rows,
        null);
  }

  private static List<Cell> cells(String name, Row row) {
    return Stream.of(
            name,
            people(row),
            row.bought() ? spend(row) : "nothing",
            row.bought() ? shown(row.units(), "about ") : "none",
            row.bought() ? shown(row.providers(), "") : "none",
            missed(row.missedSearches()))
        .map(Cell::of)
        .toList();
  }

  private static String people(Row row) {
    if (row.suppressed()) {
      return "fewer than 8";
    }
    return row.bought() ? "about " + number(row.people()) : "nobody";
  }

  private static String spend(Row row) {
    return row.spend() == null ? FEW : row.spend();
  }

  private static String shown(Long figure, String about) {
    return figure == null ? FEW : about + number(figure);
  }

  private static String missed(Long times) {
    if (times == null) {
      return "fewer than 8 times";
    }
    return times == 0 ? "never" : "about %s times".formatted(number(times));
  }

  private static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }
}
