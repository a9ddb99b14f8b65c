package org.supportmarket.ratings.paging;

import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;

/**
 * Which page of a list is wanted. Deep pages cost the database as much as all before them, so they
 * end at 10,000 rows.
 */
public record Paging(int page, int perPage) {
  private static final int MOST_PER_PAGE = 200;
  private static final int DEEPEST = 10_000;

  /** Reads the parameters; null takes the first page of 20. */
  public static Paging of(String page, String perPage) {
    int number = whole("page", page == null ? "1" : page, DEEPEST);
    int size = whole("per_page", perPage == null ? "20" : perPage, MOST_PER_PAGE);
    if (number * size > DEEPEST) {
      throw Refusal.of(RatingsProblem.TOO_DEEP, "Only the first 10,000 can be paged through.");
    }
    return new Paging(number, size);
  }

  /** How many rows come before this page. */
  public int offset() {
    return (page - 1) * perPage;
  }

  private static int whole(String name, String digits, int most) {
    if (!digits.matches("[0-9]{1,6}")
        || Integer.parseInt(digits) < 1
        || Integer.parseInt(digits) > most) {
      throw Refusal.of(
          RatingsProblem.INVALID_PARAMETER,
          "`%s` is a whole number from 1 to %d.".formatted(name, most));
    }
    return Integer.parseInt(digits);
  }
}
