package org.supportmarket.kernel.paging;

import org.supportmarket.kernel.problem.Refusal;

/**
 * Which page of a list is wanted. Deep pages cost the database as much as all before them, so they
 * end at 10,000 rows. Parameters that are no number or out of range are refused with {@code
 * invalid_parameter}, what is beyond those rows with {@code too_deep}.
 *
 * @param page from 1
 * @param perPage from 1
 */
public record Paging(int page, int perPage) {
  private static final int MOST_PER_PAGE = 50;
  private static final int MOST_OF_A_QUEUE = 200;
  private static final int DEEPEST = 10_000;

  /** Of a list to look through: at most 50 on a page; null takes the first page of 20. */
  public static Paging of(String page, String perPage) {
    return read(page, perPage, MOST_PER_PAGE);
  }

  /** Of a queue somebody works off: the same with at most 200 on a page. */
  public static Paging ofQueue(String page, String perPage) {
    return read(page, perPage, MOST_OF_A_QUEUE);
  }

  /** How many rows come before this page. */
  public int offset() {
    return (page - 1) * perPage;
  }

  private static Paging read(String page, String perPage, int mostPerPage) {
    int number = whole("page", page == null ? "1" : page, DEEPEST);
    int size = whole("per_page", perPage == null ? "20" : perPage, mostPerPage);
    if (number * size > DEEPEST) {
      throw Refusal.of(PagingProblem.TOO_DEEP, "Only the first 10,000 can be paged through.");
    }
    return new Paging(number, size);
  }

  private static int whole(String name, String digits, int most) {
    if (!digits.matches("[0-9]{1,6}")
        || Integer.parseInt(digits) < 1
        || Integer.parseInt(digits) > most) {
      throw Refusal.of(
          PagingProblem.INVALID_PARAMETER,
          "`%s` is a whole number from 1 to %d.".formatted(name, most));
    }
    return Integer.parseInt(digits);
  }
}
