package org.supportmarket.kernel.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Map;

/**
 * A command or query said no. It becomes an RFC 9457 problem with a stable {@code code}; the detail
 * is a sentence for people that says what to do. Thrown inside a transaction it rolls everything
 * back.
 */
public final class Refusal extends HttpProblem {
  private final transient ProblemKind kind;

  private Refusal(ProblemKind kind, String detail, Map<String, Object> more) {
    super(filled(kind, detail, more));
    this.kind = kind;
  }

  /** A refusal of this kind, told in one plain sentence. */
  public static Refusal of(ProblemKind kind, String detail) {
    return new Refusal(kind, detail, Map.of());
  }

  /** The same with further members of the problem, such as the sums it is about. */
  public static Refusal of(ProblemKind kind, String detail, Map<String, Object> more) {
    return new Refusal(kind, detail, more);
  }

  /** The kind's stable code. */
  public String code() {
    return kind.code();
  }

  /** What was refused, as the service's table has it. */
  public ProblemKind kind() {
    return kind;
  }

  private static Builder filled(ProblemKind kind, String detail, Map<String, Object> more) {
    Builder builder =
        builder()
            .withStatus(kind.status())
            .withTitle(kind.title())
            .withDetail(detail)
            .with("code", kind.code());
    more.forEach(builder::with);
    return builder;
  }
}
