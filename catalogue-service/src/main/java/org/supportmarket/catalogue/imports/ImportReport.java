package org.supportmarket.catalogue.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did with each record: read = taken + skipped + ignored. */
final class ImportReport {
  /** Reasons to ignore a record that is fine in itself. */
  static final String NOT_SOCIAL_CARE = "not_social_care";

  static final String PROVIDER_ROW = "provider_row";
  static final String DEREGISTERED = "deregistered";
  static final String REPEATED_LOCATION = "repeated_location";
  static final String REPEATED_SERVICE = "repeated_service";
  static final String NOT_ACTIVE = "not_active";
  static final String OWN = "our_own_listing";
  static final String OF_ANOTHER_FEED = "of_another_feed";

  /** A file with more bad lines is not worth listing them. */
  private static final int MOST_SKIPPED_SHOWN = 1000;

  private static final int MOST_UNKNOWN_SHOWN = 100;

  private final ImportKind kind;
  private final List<Skipped> skipped = new ArrayList<>();
  private final Map<String, Integer> ignored = new TreeMap<>();
  private final Set<String> unknownTypes = new TreeSet<>();
  private int read;
  private int changed;
  private int unchanged;
  private int bad;
  private int withdrawn;
  private String stopped;

  ImportReport(ImportKind kind) {
    this.kind = kind;
  }

  void read() {
    read++;
  }

  void skip(int line, String reason) {
    skip(line, null, reason);
  }

  void skip(int line, String id, String reason) {
    bad++;
    if (skipped.size() < MOST_SKIPPED_SHOWN) {
      skipped.add(new Skipped(line, id, reason));
    }
  }

  /** Something is no longer in a feed and so not on offer any more. */
  void withdrawn(int listings) {
    withdrawn += listings;
  }

  /** The import ended early; the reason is a sentence. */
  void stopped(String reason) {
    stopped = reason;
  }

  boolean isStopped() {
    return stopped != null;
  }

  void ignore(String reason) {
    ignored.merge(reason, 1, Integer::sum);
  }

  /** Service types that our table knows neither as social nor as health care. */
  void unknown(Collection<String> serviceTypes) {
    if (unknownTypes.size() < MOST_UNKNOWN_SHOWN) {
      unknownTypes.addAll(serviceTypes);
    }
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
        kind.word(),
        read,
        changed + unchanged,
        changed,
        unchanged,
        withdrawn,
        bad,
        skipped,
        ignored,
        List.copyOf(unknownTypes),
        stopped);
  }

  /** A record that could not be taken, by the line it begins on or its number in a feed. */
  @Schema(name = "SkippedRecord")
  record Skipped(
      int line, @Schema(description = "Its own id, if it has one") String id, String reason) {}

  /** As the API tells it. */
  @Schema(name = "ImportReport")
  record View(
      @Schema(examples = "cqc-directory") String kind,
      int read,
      @Schema(description = "Locations or services that are in the catalogue now") int taken,
      int changed,
      int unchanged,
      @Schema(description = "Listings that were in the feed before and are no more") int withdrawn,
      @Schema(description = "How many were skipped; the first 1,000 are listed") int skippedTotal,
      List<Skipped> skipped,
      @Schema(description = "How many records were left out for each reason")
          Map<String, Integer> ignored,
      @Schema(description = "Service types our table does not know: nothing of them was taken")
          List<String> unknownServiceTypes,
      @Schema(description = "Why it ended early; null if it came to the end") String stopped) {}
}
