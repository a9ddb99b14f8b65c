package org.supportmarket.catalogue.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did with each record: read = taken + skipped + ignored. */
final class ImportReport {
  /** Reasons to ignore a record that is fine in itself. */
  static final String NOT_SOCIAL_CARE = "not_social_care";

  static final String PROVIDER_ROW = "provider_row";
  static final String DEREGISTERED = "deregistered";
  static final String REPEATED_LOCATION = "repeated_location";

  /** A file with more bad lines is not worth listing them. */
  private static final int MOST_SKIPPED_SHOWN = 1000;

  private final ImportKind kind;
  private final List<Skipped> skipped = new ArrayList<>();
  private final Map<String, Integer> ignored = new TreeMap<>();
  private int read;
  private int changed;
  private int unchanged;
  private int bad;

  ImportReport(ImportKind kind) {
    this.kind = kind;
  }

  void read() {
    read++;
  }

  void skip(int line, String reason) {
    bad++;
    if (skipped.size() < MOST_SKIPPED_SHOWN) {
      skipped.add(new Skipped(line, reason));
    }
  }

  void ignore(String reason) {
    ignored.merge(reason, 1, Integer::sum);
  }

  void taken(boolean different) {
    if (different) {
      changed++;
    } else {
      unchanged++;
    }
  }

  int readSoFar() {
    return read;
  }

  View view() {
    return new View(
        kind.word(), read, changed + unchanged, changed, unchanged, bad, skipped, ignored);
  }

  /** A record that could not be taken, by the line it begins on. */
  @Schema(name = "SkippedRecord")
  record Skipped(int line, String reason) {}

  /** As the API tells it. */
  @Schema(name = "ImportReport")
  record View(
      @Schema(examples = "cqc-directory") String kind,
      int read,
      @Schema(description = "Locations that are in the catalogue now") int taken,
      int changed,
      int unchanged,
      @Schema(description = "How many were skipped; the first 1,000 are listed") int skippedTotal,
      List<Skipped> skipped,
      @Schema(description = "How many records were left out for each reason")
          Map<String, Integer> ignored) {}
}
