package org.supportmarket.kernel.problem;

/**
 * One kind of refusal a service can give. Each service lists its kinds in one enum, which is its
 * table from code to status.
 */
public interface ProblemKind {
  /** Stable, snake_case; clients decide by it. */
  String code();

  /** The HTTP status, 400 to 599. */
  int status();

  /** A few plain words, the same for every refusal of this kind. */
  String title();
}
