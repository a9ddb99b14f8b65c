package org.supportmarket.catalogue.report;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.ListingStatus;

/** A report as moderators read it. */
@Schema(name = "Report")
record ReportView(
    UUID id,
    ReportedListing listing,
    ReportedProvider provider,
    ReportAbout about,
    String words,
    @Schema(description = "All that is known of who reported") boolean signedIn,
    Instant reportedAt,
    ReportStatus status,
    @Schema(description = "Null while it is open") ReportOutcome outcome,
    @Schema(description = "Why; null while it is open") String outcomeWords,
    @Schema(description = "Null while it is open") Instant closedAt) {

  /** What it is about. */
  @Schema(name = "ReportedListing")
  record ReportedListing(UUID id, String name, ListingStatus status) {}

  /** Who offers it. */
  @Schema(name = "ReportedProvider")
  record ReportedProvider(UUID id, String name) {}

  static ReportView of(Report report, ListingRow about, String words, String outcomeWords) {
    return new ReportView(
        report.id(),
        new ReportedListing(about.id(), about.offer().name(), about.status()),
        new ReportedProvider(about.providerId(), about.provider().name()),
        report.about(),
        words == null ? "" : words,
        report.signedIn(),
        report.reportedAt(),
        report.status(),
        report.outcome(),
        outcomeWords,
        report.closedAt());
  }
}
