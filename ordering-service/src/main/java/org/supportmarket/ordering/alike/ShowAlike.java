package org.supportmarket.ordering.alike;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.market.PublishedFigures;
import org.supportmarket.ordering.market.PublishedFigures.Figure;
import org.supportmarket.ordering.trends.Categories;

/** Shows to people what commissioners see: the same published cells, and only how many bought. */
@ApplicationScoped
class ShowAlike {
  private static final int HALF_A_YEAR = 6;

  private static final Comparator<AlikeView.Row> MOST_FIRST =
      Comparator.comparing(
              AlikeView.Row::people, Comparator.nullsLast(Comparator.<Long>reverseOrder()))
          .thenComparing(AlikeView.Row::name);

  private final PublishedFigures published;

  ShowAlike(PublishedFigures published) {
    this.published = published;
  }

  /** Of the financial year of half a year ago, so that there is always much of it. */
  AlikeView show(String council, String need, LocalDate today) {
    FinancialYear year = FinancialYear.of(today.minusMonths(HALF_A_YEAR));
    return new AlikeView(
        council,
        need,
        published.publishedAt(),
        year.firstDay(),
        year.lastDay(),
        published.categoriesOfNeed(council, need, year.firstDay()).stream()
            .map(ShowAlike::row)
            .sorted(MOST_FIRST)
            .toList());
  }

  private static AlikeView.Row row(Figure figure) {
    return new AlikeView.Row(
        figure.key(), Categories.nameOf(figure.key()), figure.people() == null, figure.people());
  }
}
