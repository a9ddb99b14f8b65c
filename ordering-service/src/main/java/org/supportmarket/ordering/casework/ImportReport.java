package org.supportmarket.ordering.casework;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a file.
 *
 * @param read rows of it
 * @param taken budgets opened, or people of whom something else is known now
 * @param unchanged rows that were there already
 * @param skipped rows with something wrong, by the line they begin on
 */
@Schema(name = "BudgetImportReport")
record ImportReport(String kind, int read, int taken, int unchanged, List<Skipped> skipped) {

  /** A row that was left out, and why. */
  @Schema(name = "SkippedBudget")
  record Skipped(int line, @Schema(nullable = true) String id, String reason) {}
}
