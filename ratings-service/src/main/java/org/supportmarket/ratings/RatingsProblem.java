package org.supportmarket.ratings;

import java.util.Locale;
import org.supportmarket.kernel.problem.ProblemKind;

/** Every refusal this service gives of its own, from code to status. */
public enum RatingsProblem implements ProblemKind {
  /** No such order line, or another person's: the two must not be told apart. */
  PURCHASE_UNKNOWN(404, "Purchase not found"),
  /** Bought, but not delivered yet, or declined or cancelled. */
  NOT_DELIVERED(409, "Not delivered"),
  /** The order line has its review. */
  ALREADY_REVIEWED(409, "Already reviewed"),
  /** More words than a review takes. */
  WORDS_TOO_LONG(422, "Too many words"),
  /** A page that nobody turns to by hand. */
  TOO_DEEP(400, "Too many pages in");

  private final int status;
  private final String title;

  RatingsProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
