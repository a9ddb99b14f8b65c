package org.supportmarket.ordering.order;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Page;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Which page is wanted. Deep pages cost the database as much as all before them, so they end at
 * {@value #DEEPEST} rows.
 */
public record Paging(int page, int perPage) {
  private static final int MOST_PER_PAGE = 50;
  private static final int DEEPEST = 10_000;

  /** Reads the parameters; null takes the first page of 20. */
  public static Paging of(String page, String perPage) {
    int number = whole("page", page, 1, DEEPEST);
    int size = whole("per_page", perPage == null ? "20" : perPage, 1, MOST_PER_PAGE);
    if (number * size > DEEPEST) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST, "Only the first 10,000 can be paged through.");
    }
    return new Paging(number, size);
  }

  /** This page of a query. */
  public <T> PanacheQuery<T> of(PanacheQuery<T> query) {
    return query.page(Page.of(page - 1, perPage));
  }

  /** How many rows stand before this page. */
  public int offset() {
    return (page - 1) * perPage;
  }

  private static int whole(String name, String text, int least, int most) {
    String digits = text == null ? Integer.toString(least) : text;
    if (!digits.matches("[0-9]{1,6}")
        || Integer.parseInt(digits) < least
        || Integer.parseInt(digits) > most) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "`%s` is a whole number from %d to %d.".formatted(name, least, most));
    }
    return Integer.parseInt(digits);
  }
}
