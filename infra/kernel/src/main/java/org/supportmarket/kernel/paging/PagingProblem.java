package org.supportmarket.kernel.paging;

import java.util.Locale;
import org.supportmarket.kernel.problem.ProblemKind;

enum PagingProblem implements ProblemKind {
  INVALID_PARAMETER("Something in the question is not right"),
  TOO_DEEP("That is further than we show");

  private final String title;

  PagingProblem(String title) {
    this.title = title;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public int status() {
    return 400;
  }

  @Override
  public String title() {
    return title;
  }
}
