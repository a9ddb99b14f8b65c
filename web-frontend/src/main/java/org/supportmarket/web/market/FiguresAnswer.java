package org.supportmarket.web.market;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.supportmarket.web.client.PublicQuarters.Row;
import org.supportmarket.web.layout.Numbers;

/** What the public figures say, in two sentences. */
final class FiguresAnswer {
  private FiguresAnswer() {}

  /** Of all kinds of support. */
  static String of(List<Row> rows) {
    long kinds = rows.stream().filter(Row::bought).map(Row::category).distinct().count();
    if (kinds == 0) {
      return "Nobody there bought anything." + missed(rows);
    }
    return "People there bought %s of support.".formatted(Numbers.things(kinds, "kind", "kinds"))
        + missed(rows);
  }

  /** Of one kind, which stands in all rows. */
  static String ofKind(List<Row> rows) {
    long districts = rows.stream().filter(Row::bought).count();
    return (districts == 0
            ? "Nobody there bought it."
            : "People in %s bought it."
                .formatted(Numbers.things(districts, "district", "districts")))
        + missed(rows);
  }

  private static String missed(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.missedSearches() != null && row.missedSearches() > 0)
        .max(
            Comparator.comparing(Row::missedSearches)
                .thenComparing(Comparator.comparing(Row::district).reversed())
                .thenComparing(Row::category))
        .map(
            row ->
                " What was looked for most and not found: %s in %s, about %s times."
                    .formatted(
                        row.categoryName(),
                        FiguresTables.district(row.district()),
                        String.format(Locale.UK, "%,d", row.missedSearches())))
        .orElse("");
  }
}
