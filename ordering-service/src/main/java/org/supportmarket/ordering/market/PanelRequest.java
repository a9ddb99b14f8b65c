package org.supportmarket.ordering.market;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Which figures are asked for.
 *
 * @param panel what the rows are: a dimension, or time (one row), or price (categories by unit)
 * @param filters the values the rows are narrowed to
 * @param group categories of this group only, or null
 * @param first first day of the first period
 * @param last first day of the last
 */
record PanelRequest(
    String panel,
    Table table,
    Map<Dimension, String> filters,
    String group,
    LocalDate first,
    LocalDate last) {
  static final String TIME = "time";
  static final String PRICE = "price";
  static final String CHANGE = "change";

  /** Each period is a point of each row: three years are as many as anybody compares. */
  private static final int MOST_MONTHS = 36;

  private static final int LONGEST_VALUE = 120;
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /**
   * What was asked, if there are such figures.
   *
   * @param asked the query: from, to, by and a value for up to two dimensions
   */
  static PanelRequest of(String panel, Map<String, String> asked, YearMonth now) {
    Map<Dimension, String> filters = filters(asked);
    String group =
        panel.equals(Dimension.CATEGORY.field()) ? filters.remove(Dimension.GROUP) : null;
    Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    dimensions.addAll(rows(panel));
    filters
        .keySet()
        .forEach(
            filter -> {
              if (!dimensions.add(filter)) {
                throw unknown("The rows are the %s already.".formatted(filter.field()));
              }
            });
    Table table = table(grain(asked.get("by"), dimensions.size()), dimensions);
    LocalDate last = table.grain().first(Months.of(asked.get("to"), now).atDay(1));
    LocalDate first =
        asked.get("from") == null
            ? table.grain().before(last, usual(table.grain()))
            : table.grain().first(Months.of(asked.get("from"), now).atDay(1));
    if (first.isAfter(last)) {
      throw Months.refusal("The first month must not come after the last.");
    }
    if (table.grain().months(first, last) > MOST_MONTHS) {
      throw Months.refusal("Ask for at most %d months at once.".formatted(MOST_MONTHS));
    }
    return new PanelRequest(panel, table, filters, group, first, last);
  }

  /** All that the rows are narrowed to. */
  Map<Dimension, String> filtersWithGroup() {
    Map<Dimension, String> all = new EnumMap<>(Dimension.class);
    all.putAll(filters);
    if (group != null) {
      all.put(Dimension.GROUP, group);
    }
    return all;
  }

  private static Set<Dimension> rows(String panel) {
    return switch (panel) {
      case TIME -> Set.of();
      case PRICE -> Set.of(Dimension.CATEGORY, Dimension.UNIT);
      default ->
          Dimension.of(panel)
              .filter(rows -> rows != Dimension.UNIT)
              .map(Set::of)
              .orElseThrow(
                  () ->
                      unknown(
                          "There are the panels time, price, change, group, category, district,"
                              + " provider, route, stream, need, age, kind, micro, verified,"
                              + " framework and repeating."));
    };
  }

  private static Map<Dimension, String> filters(Map<String, String> asked) {
    Map<Dimension, String> filters = new EnumMap<>(Dimension.class);
    asked.forEach(
        (name, value) -> {
          if (!Set.of("from", "to", "by").contains(name)) {
            Dimension dimension =
                Dimension.of(name)
                    .orElseThrow(() -> unknown("Figures cannot be narrowed by that word."));
            if (value.isEmpty() || value.length() > LONGEST_VALUE) {
              throw unknown("Say a %s of 1 to 120 letters.".formatted(name));
            }
            if (dimension == Dimension.PROVIDER && !value.matches(ID)) {
              throw unknown("Say a provider by its id.");
            }
            filters.put(dimension, value);
          }
        });
    return filters;
  }

  private static Grain grain(String by, int dimensions) {
    if (by == null) {
      return dimensions < 2 ? Grain.MONTH : Grain.QUARTER;
    }
    try {
      return Grain.valueOf(by.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException none) {
      throw unknown("Figures are by month, quarter or year.");
    }
  }

  private static Table table(Grain grain, Set<Dimension> dimensions) {
    return Lattice.find(grain, dimensions)
        .orElseThrow(
            () ->
                unknown(
                    Lattice.find(Grain.YEAR, dimensions).isPresent()
                        ? "Figures of one thing are by month or year, of two together by quarter or"
                            + " year."
                        : "So few people would be left that these are not worked out. Together go:"
                            + " category with %s; district with %s."
                                .formatted(
                                    Lattice.besides(Dimension.CATEGORY),
                                    Lattice.besides(Dimension.DISTRICT))));
  }

  private static int usual(Grain grain) {
    return switch (grain) {
      case MONTH -> 12;
      case QUARTER -> 4;
      case YEAR -> 2;
    };
  }

  private static Refusal unknown(String detail) {
    return Refusal.of(OrderingProblem.PANEL_UNKNOWN, detail);
  }
}
