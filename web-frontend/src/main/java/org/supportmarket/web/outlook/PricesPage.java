package org.supportmarket.web.outlook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.supportmarket.web.client.PricesPaid;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;
import org.supportmarket.web.layout.Sums;

/**
 * What a unit costs people, beside agreed rates and the prices asked.
 *
 * @param prices null if nothing was bought
 */
@CheckedTemplate(basePath = "outlook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PricesPage(
    String answer, Instant publishedAt, LocalDate from, LocalDate to, DataTable prices)
    implements TemplateInstance {
  /** In thousandths; less is about as much. */
  private static final int PERCENT = 10;

  static PricesPage of(PricesPaid paid) {
    return new PricesPage(
        answer(paid.rows()),
        paid.publishedAt(),
        paid.from(),
        paid.to(),
        paid.rows().isEmpty() ? null : table(paid.rows()));
  }

  private static String answer(List<PricesPaid.Row> rows) {
    return rows.stream()
        .filter(row -> row.aboveAgreedPermille() != null && row.aboveAgreedPermille() >= PERCENT)
        .max(Comparator.comparingLong(PricesPaid.Row::aboveAgreedPermille))
        .map(
            row ->
                "%s, by the %s: %s than your highest agreed rate"
                    .formatted(
                        row.categoryName(), row.unit(), Figures.more(row.aboveAgreedPermille())))
        .orElse(
            rows.stream().anyMatch(row -> row.aboveAgreedPermille() != null)
                ? "Nothing costs more on average than a rate you have agreed"
                : "There is no average we can hold against an agreed rate");
  }

  private static DataTable table(List<PricesPaid.Row> rows) {
    return new DataTable(
        "What one unit costs",
        List.of(
            Column.of("Kind of support"),
            Column.of("By the"),
            Column.number("Average paid"),
            Column.number("Agreed rates"),
            Column.number("Against the highest rate"),
            Column.number("Half of listings ask"),
            Column.number("Against the middle price"),
            Column.number("Quarters with too few people")),
        rows.stream().map(PricesPage::row).toList(),
        null);
  }

  private static List<Cell> row(PricesPaid.Row row) {
    return List.of(
        Cell.of(row.categoryName()),
        Cell.of(row.unit()),
        Cell.of(row.averagePence() == null ? Figures.FEW : Sums.exact(row.averagePence())),
        Cell.of(
            row.agreed() == null
                ? "none"
                : range(row.agreed().lowestPence(), row.agreed().highestPence())),
        against(row.aboveAgreedPermille()),
        Cell.of(
            row.asked() == null
                ? "nobody there"
                : range(row.asked().lowerPence(), row.asked().upperPence())),
        against(row.aboveAskedPermille()),
        Figures.number((long) row.notShown()));
  }

  private static Cell against(Long permille) {
    return Cell.of(permille == null ? "–" : Figures.more(permille));
  }

  private static String range(long lowest, long highest) {
    return lowest == highest
        ? Sums.exact(lowest)
        : "%s to %s".formatted(Sums.exact(lowest), Sums.exact(highest));
  }
}
