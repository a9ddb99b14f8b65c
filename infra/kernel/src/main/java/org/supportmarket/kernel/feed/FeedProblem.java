package org.supportmarket.kernel.feed;

import org.supportmarket.kernel.problem.ProblemKind;

enum FeedProblem implements ProblemKind {
  INVALID_CURSOR(400, "Not a cursor"),
  UNKNOWN_GENERATION(409, "Unknown generation");

  private final int status;
  private final String title;

  FeedProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
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
