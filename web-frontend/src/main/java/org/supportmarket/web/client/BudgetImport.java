package org.supportmarket.web.client;

import java.util.List;

/** What became of a file of budgets. */
public record BudgetImport(int read, int taken, int unchanged, List<Skipped> skipped) {
  public BudgetImport {
    skipped = skipped == null ? List.of() : List.copyOf(skipped);
  }

  /** A row that was left out; {@code id} is the council's reference, or null. */
  public record Skipped(int line, String id, String reason) {}
}
