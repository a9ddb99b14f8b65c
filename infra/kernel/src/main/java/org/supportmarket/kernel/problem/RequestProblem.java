package org.supportmarket.kernel.problem;

/** The kinds the kernel itself refuses with. */
public enum RequestProblem implements ProblemKind {
  MALFORMED_JSON(400, "Not the JSON we expect"),
  UNAUTHENTICATED(401, "Not signed in"),
  BUSY(503, "Very busy right now");

  private final int status;
  private final String title;

  RequestProblem(int status, String title) {
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
