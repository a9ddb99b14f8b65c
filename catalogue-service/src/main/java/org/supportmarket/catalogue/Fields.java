package org.supportmarket.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.supportmarket.kernel.problem.ProblemKind;
import org.supportmarket.kernel.problem.Refusal;

/** Collects what is wrong with a form, so that all of it can be told at once, field by field. */
public final class Fields {
  private final ProblemKind kind;
  private final List<Bad> bad = new ArrayList<>();

  private Fields(ProblemKind kind) {
    this.kind = kind;
  }

  /** A field as it is called in JSON, and what to do about it. */
  public record Bad(String field, String reason) {}

  /** Nothing is wrong yet. */
  public static Fields of(ProblemKind kind) {
    return new Fields(kind);
  }

  /** One field is not right. */
  public Fields bad(String field, String reason) {
    bad.add(new Bad(field, reason));
    return this;
  }

  /** Throws a problem of the kind with all {@code fields}, if there are any. */
  public void refuseIfAny() {
    if (!bad.isEmpty()) {
      throw refusal();
    }
  }

  /** The problem with all {@code fields}. */
  public Refusal refusal() {
    return Refusal.of(
        kind, "Please look at " + bad.size() + " of your answers again.", Map.of("fields", bad));
  }

  /** Without spaces around it; null if nothing is left. */
  public static String text(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
