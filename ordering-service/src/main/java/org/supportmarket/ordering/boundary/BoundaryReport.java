package org.supportmarket.ordering.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a file.
 *
 * @param read outlines in it
 * @param taken those that are new or different
 * @param unchanged those that were there already
 * @param skipped those with something wrong, by their place in the file from 1 on
 */
@Schema(name = "BoundaryImportReport")
record BoundaryReport(String kind, int read, int taken, int unchanged, List<Skipped> skipped) {

  /** One that was left out, and why. */
  @Schema(name = "SkippedBoundary")
  record Skipped(int line, @Schema(nullable = true) String id, String reason) {}
}
