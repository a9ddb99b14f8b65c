package org.supportmarket.ordering.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.eligibility.CategoryTree;

/** Puts published cells into the rows and points of a panel. Adds nothing to them. */
final class PanelRows {
  static final String EVERYTHING = "all";

  private static final List<String> ALL_FIELDS =
      Arrays.stream(Measure.values()).map(Measure::field).toList();

  private static final int MONTHS_OF_A_YEAR = 12;
  private static final long ALL = 1_000;

  private static final PanelView.Figures NOTHING =
      new PanelView.Figures(false, 0L, 0L, 0L, 0L, 0L, 0L, 0L, null, List.of());

  private final PanelRequest request;
  private final List<Period> periods;

  /** By the first days of periods, whose hashes are nearly all the same. */
  private final Map<String, SortedMap<LocalDate, Cell>> cells = new HashMap<>();

  /** One that was asked for; the same of all rows. */
  private record Period(String label, LocalDate first, LocalDate last, LocalDate yearBefore) {}

  PanelRows(PanelRequest request, List<Cell> found) {
    this.request = request;
    Grain grain = request.table().grain();
    this.periods =
        grain.from(request.first(), request.last()).stream()
            .map(
                first ->
                    new Period(
                        grain.label(first),
                        first,
                        grain.next(first).minusDays(1),
                        first.minusMonths(MONTHS_OF_A_YEAR)))
            .toList();
    if (request.panel().equals(PanelRequest.TIME)) {
      cells.put(EVERYTHING, new TreeMap<>());
    }
    Function<Cell, String> key = key(request);
    found.stream()
        .filter(this::isAskedFor)
        .forEach(
            cell ->
                cells
                    .computeIfAbsent(key.apply(cell), _ -> new TreeMap<>())
                    .put(cell.period(), cell));
  }

  /** All of them, the largest first; names are for others to give. */
  List<PanelView.Row> all() {
    List<PanelView.Row> rows =
        cells.entrySet().stream()
            .map(row -> row(row.getKey(), row.getValue()))
            .sorted(
                Comparator.comparingLong(PanelView.Row::plannedPence)
                    .reversed()
                    .thenComparing(PanelView.Row::key)
                    .thenComparing(row -> String.valueOf(row.unit())))
            .toList();
    long all = rows.stream().mapToLong(row -> Math.max(0, row.plannedPence())).sum();
    return rows.stream().map(row -> row.withShare(permille(row.plannedPence(), all))).toList();
  }

  private boolean isAskedFor(Cell cell) {
    return request.group() == null
        || CategoryTree.path(cell.a()).getFirst().equals(request.group());
  }

  /** Category and unit of the panel price; otherwise the value that is not a filter's. */
  private static Function<Cell, String> key(PanelRequest request) {
    if (request.panel().equals(PanelRequest.TIME)) {
      return _ -> EVERYTHING;
    }
    if (request.panel().equals(PanelRequest.PRICE)) {
      return cell -> cell.a() + "\n" + cell.b();
    }
    Dimension rows = Dimension.of(request.panel()).orElseThrow();
    return request.table().by().indexOf(rows) == 0 ? Cell::a : Cell::b;
  }

  private PanelView.Row row(String key, Map<LocalDate, Cell> byPeriod) {
    List<PanelView.Point> points = periods.stream().map(period -> point(period, byPeriod)).toList();
    long planned =
        points.stream()
            .map(point -> point.figures().plannedPence())
            .filter(pence -> pence != null)
            .mapToLong(pence -> pence)
            .sum();
    long missing = points.stream().filter(point -> point.figures().plannedPence() == null).count();
    String[] parts = key.split("\n", 2);
    return new PanelView.Row(
        parts[0], null, parts.length > 1 ? parts[1] : null, planned, (int) missing, 0, points);
  }

  private PanelView.Point point(Period period, Map<LocalDate, Cell> byPeriod) {
    return new PanelView.Point(
        period.label(),
        period.first(),
        period.last(),
        figures(byPeriod.get(period.first())),
        figures(byPeriod.get(period.yearBefore())));
  }

  /** A cell that is not there is one in which nothing ever happened. */
  private PanelView.Figures figures(Cell cell) {
    if (cell == null) {
      return NOTHING;
    }
    return new PanelView.Figures(
        cell.isHidden(),
        cell.people(),
        cell.orders(),
        cell.units(),
        cell.plannedPence(),
        cell.deliveredPence(),
        cell.paidPence(),
        cell.cancelledPence(),
        request.panel().equals(PanelRequest.PRICE) ? average(cell) : null,
        notShown(cell));
  }

  private static List<String> notShown(Cell cell) {
    if (cell.isHidden()) {
      return ALL_FIELDS;
    }
    List<String> fields = new ArrayList<>();
    cell.values()
        .forEach(
            (measure, told) -> {
              if (told == null) {
                fields.add(measure.field());
              }
            });
    return fields;
  }

  private static Long average(Cell cell) {
    Long pence = cell.plannedPence();
    Long units = cell.units();
    return pence == null || units == null || units <= 0 || pence < 0
        ? null
        : (2 * pence + units) / (2 * units);
  }

  /** Of what is shown; what is not shown belongs to nobody here. */
  static PanelView.Concentration concentration(List<PanelView.Row> rows) {
    long all = rows.stream().mapToLong(row -> Math.max(0, row.plannedPence())).sum();
    long squares =
        rows.stream()
            .mapToLong(row -> permille(row.plannedPence(), all))
            .map(permille -> permille * permille)
            .sum();
    return new PanelView.Concentration(
        largest(rows, 1, all),
        largest(rows, 3, all),
        largest(rows, 5, all),
        (squares + 50) / 100,
        (int) rows.stream().filter(row -> row.pointsNotShown() == row.points().size()).count());
  }

  private static long largest(List<PanelView.Row> rows, int many, long all) {
    return permille(rows.stream().limit(many).mapToLong(PanelView.Row::plannedPence).sum(), all);
  }

  private static long permille(long part, long all) {
    return part <= 0 || all <= 0 ? 0 : (2 * ALL * part + all) / (2 * all);
  }
}
