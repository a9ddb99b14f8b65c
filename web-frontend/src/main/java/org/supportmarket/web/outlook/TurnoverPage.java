package org.supportmarket.web.outlook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.supportmarket.web.client.Turnover;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;
import org.supportmarket.web.layout.Days;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Words;

/**
 * Which providers people began to buy from, and from which they buy nothing any more.
 *
 * @param arrived null if there is none
 * @param gone null if there is none
 */
@CheckedTemplate(basePath = "outlook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TurnoverPage(
    String answer,
    Instant publishedAt,
    String recent,
    String before,
    DataTable arrived,
    DataTable gone)
    implements TemplateInstance {

  static TurnoverPage of(Turnover turnover) {
    return new TurnoverPage(
        answer(turnover),
        turnover.publishedAt(),
        months(turnover.from(), turnover.to()),
        months(turnover.beforeFrom(), turnover.beforeTo()),
        table("New providers", "First bought from", turnover.arrived()),
        table("Providers nobody buys from any more", "Last bought from", turnover.gone()));
  }

  private static String answer(Turnover turnover) {
    int gone = turnover.gone().size();
    return Words.sentence(
        "%s new, %s gone; people buy from %s now"
            .formatted(
                Numbers.things(turnover.arrived().size(), "provider is", "providers are"),
                gone == 0 ? "none is" : Numbers.things(gone, "is", "are"),
                Numbers.things(turnover.selling(), "provider", "providers")));
  }

  private static String months(String first, String last) {
    return "%s to %s".formatted(month(first), month(last));
  }

  private static String month(String month) {
    return Days.month(YearMonth.parse(month));
  }

  private static DataTable table(String caption, String when, List<Turnover.Row> rows) {
    return rows.isEmpty()
        ? null
        : new DataTable(
            caption,
            List.of(
                Column.of("Provider"),
                Column.of(when),
                Column.number("Ordered in the 15 months, as far as it can be shown"),
                Column.number("Months with too few people")),
            rows.stream()
                .map(
                    row ->
                        List.of(
                            Cell.link(row.name(), "/providers/" + row.providerId()),
                            Cell.of(month(row.month())),
                            ordered(row),
                            Figures.number(row.monthsNotShown())))
                .toList(),
            null);
  }

  /** Nothing but months without any, where others are not shown, is not nothing. */
  private static Cell ordered(Turnover.Row row) {
    return nothingShown(row) ? Cell.of(Figures.FEW) : Cell.of(Sums.money(row.plannedPence()));
  }

  static boolean nothingShown(Turnover.Row row) {
    return row.plannedPence() == 0 && row.monthsNotShown() > 0;
  }
}
