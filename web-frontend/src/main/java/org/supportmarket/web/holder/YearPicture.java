package org.supportmarket.web.holder;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.supportmarket.web.client.MoneyYear;
import org.supportmarket.web.layout.BarChart;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.Sums;

/** How the money goes through the year: what was taken and what is planned, month by month. */
final class YearPicture {
  private YearPicture() {}

  static BarChart of(MoneyYear year) {
    List<MoneyYear.Month> months = year.months();
    long used = months.stream().mapToLong(MoneyYear.Month::usedPence).sum();
    long planned = months.stream().mapToLong(MoneyYear.Month::plannedPence).sum();
    String answer =
        "%s was used or promised so far. %s more is planned."
            .formatted(Sums.money(Math.max(0, used)), Sums.money(planned));
    return new BarChart(
        "How does your money go through the year?",
        answer,
        months.stream().map(month -> label(month.month())).toList(),
        List.of(
            // A month in which more came back than was taken has no bar: its sum is in the table.
            series(
                "Used or promised", months.stream().map(m -> Math.max(0, m.usedPence())).toList()),
            series("Planned", months.stream().map(MoneyYear.Month::plannedPence).toList())),
        table(months));
  }

  private static BarChart.Series series(String name, List<Long> pence) {
    return new BarChart.Series(name, pence, pence.stream().map(Sums::exact).toList());
  }

  private static DataTable table(List<MoneyYear.Month> months) {
    return new DataTable(
        "Your money by month",
        List.of(
            DataTable.Column.of("Month"),
            DataTable.Column.number("Came in"),
            DataTable.Column.number("Used or promised"),
            DataTable.Column.number("Still to come in"),
            DataTable.Column.number("Planned")),
        months.stream()
            .map(
                month ->
                    List.of(
                        DataTable.Cell.of(label(month.month()) + " " + month.month().getYear()),
                        sum(month.camePence()),
                        sum(month.usedPence()),
                        sum(month.comingPence()),
                        sum(month.plannedPence())))
            .toList(),
        null);
  }

  private static DataTable.Cell sum(long pence) {
    return DataTable.Cell.of(Sums.exact(pence));
  }

  private static String label(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK);
  }
}
