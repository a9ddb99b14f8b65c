package org.supportmarket.web.council;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.supportmarket.web.client.Trends;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;
import org.supportmarket.web.layout.Days;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Sums;

/** What the figures say, in words and as tables. */
final class TrendsFigures {
  private TrendsFigures() {}

  /** What was ordered in each month, all groups together. */
  static List<Long> ordered(Trends trends, List<YearMonth> months) {
    return months.stream().map(m -> sum(trends, m).orderedPence()).toList();
  }

  /** "People ordered support for £12,340 in these 12 months: 215 orders by 80 people." */
  static String answer(Trends trends, Months months) {
    Trends.Total total = trends.total();
    if (total.orders() == 0 && total.orderedPence() == 0) {
      return "Nobody in your area ordered anything in these months.";
    }
    return "People in your area ordered support for %s in %s: %s, by %s."
        .formatted(
            Sums.money(total.orderedPence()),
            Numbers.things(months.count(), "month", "months"),
            Numbers.things(total.orders(), "order", "orders"),
            Numbers.things(total.buyers(), "person", "people"));
  }

  /** Which month was the highest, and how all of it compares with the year before. */
  static String monthsAnswer(List<YearMonth> months, List<Long> now, List<Long> before) {
    int top =
        IntStream.range(0, now.size()).reduce((a, b) -> now.get(b) > now.get(a) ? b : a).orElse(0);
    String most =
        "Most in %s: %s.".formatted(Days.month(months.get(top)), Sums.money(now.get(top)));
    long total = now.stream().mapToLong(Long::longValue).sum();
    long earlier = before.stream().mapToLong(Long::longValue).sum();
    if (earlier <= 0) {
      return most;
    }
    long difference = total - earlier;
    return "%s All together %s %s than in the same months a year before."
        .formatted(most, Sums.money(Math.abs(difference)), difference < 0 ? "less" : "more");
  }

  /** Which group was the largest. */
  static String groupsAnswer(Trends trends) {
    Trends.Group first = trends.groups().getFirst();
    long total = Math.max(1, trends.total().orderedPence());
    return "Most went to “%s”: %s, %d of every 100 pounds."
        .formatted(
            first.name(),
            Sums.money(first.orderedPence()),
            (first.orderedPence() * 100 + total / 2) / total);
  }

  static DataTable monthTable(
      Trends trends, List<YearMonth> months, List<Long> before, String csvHref) {
    List<List<Cell>> rows =
        IntStream.range(0, months.size())
            .mapToObj(
                i -> {
                  Trends.Point all = sum(trends, months.get(i));
                  return List.of(
                      Cell.of(Days.month(months.get(i))),
                      Cell.of(Sums.exact(all.orderedPence())),
                      Cell.of(Sums.exact(all.deliveredPence())),
                      Cell.of(Sums.exact(before.get(i))));
                })
            .toList();
    return new DataTable(
        "Spending by month",
        List.of(
            Column.of("Month"),
            Column.number("Ordered"),
            Column.number("Delivered"),
            Column.number("Ordered a year before")),
        rows,
        csvHref);
  }

  static DataTable groupTable(Trends trends, GroupBy by, String csvHref) {
    List<Integer> percent =
        Shares.percent(trends.groups().stream().map(Trends.Group::orderedPence).toList());
    List<List<Cell>> rows =
        IntStream.range(0, trends.groups().size())
            .mapToObj(
                i -> {
                  Trends.Group g = trends.groups().get(i);
                  return List.of(
                      Cell.of(g.name()),
                      Cell.of(String.valueOf(g.orders())),
                      Cell.of(Sums.exact(g.orderedPence())),
                      Cell.of(Sums.exact(g.deliveredPence())),
                      Cell.of(percent.get(i) + "%"));
                })
            .toList();
    return new DataTable(
        "Spending by " + by.words().toLowerCase(),
        List.of(
            Column.of(by.words()),
            Column.number("Orders"),
            Column.number("Ordered"),
            Column.number("Delivered"),
            Column.number("Share")),
        rows,
        csvHref);
  }

  /**
   * The money of a month; an order that is in two groups would count twice, so orders are left out.
   */
  private static Trends.Point sum(Trends trends, YearMonth month) {
    List<Trends.Point> points =
        trends.groups().stream()
            .flatMap(g -> g.points().stream())
            .filter(p -> p.period().equals(month.toString()))
            .toList();
    return new Trends.Point(
        month.toString(),
        0,
        points.stream().mapToLong(Trends.Point::orderedPence).sum(),
        points.stream().mapToLong(Trends.Point::deliveredPence).sum());
  }
}
