package org.supportmarket.web.provider;

import java.util.Set;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;

/** What the catalogue says about a form, beside its fields. */
final class FieldProblems {
  private FieldProblems() {}

  /** Of a refusal of what was typed; any other refusal is thrown on. */
  static Problems of(Refusal no, Set<String> shown) {
    if (no.status() != 409 && no.status() != 413 && no.status() != 422) {
      throw no;
    }
    Problems problems = Problems.none();
    no.faults()
        .forEach(
            fault ->
                problems.add(shown.contains(fault.field()) ? fault.field() : null, fault.reason()));
    if (!problems.any()) {
      problems.add(null, no.sentence() == null ? "That did not work. Try again." : no.sentence());
    }
    return problems;
  }
}
