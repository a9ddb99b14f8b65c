package org.supportmarket.catalogue.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/** Somebody says that a listing is wrong; the words stand apart. */
@Entity
class Report {
  @Id private UUID id;
  private UUID listingId;

  @Enumerated(EnumType.STRING)
  private ReportAbout about;

  @Enumerated(EnumType.STRING)
  private ReportStatus status;

  private boolean signedIn;

  @Enumerated(EnumType.STRING)
  private ReportOutcome outcome;

  private Instant reportedAt;
  private Instant closedAt;

  protected Report() {}

  Report(UUID listingId, ReportAbout about, boolean signedIn, Instant at) {
    this.id = UUID.randomUUID();
    this.listingId = listingId;
    this.about = about;
    this.status = ReportStatus.OPEN;
    this.signedIn = signedIn;
    this.reportedAt = at;
  }

  UUID id() {
    return id;
  }

  UUID listingId() {
    return listingId;
  }

  ReportAbout about() {
    return about;
  }

  ReportStatus status() {
    return status;
  }

  boolean signedIn() {
    return signedIn;
  }

  ReportOutcome outcome() {
    return outcome;
  }

  Instant reportedAt() {
    return reportedAt;
  }

  Instant closedAt() {
    return closedAt;
  }

  void close(ReportOutcome decided, Instant at) {
    if (status == ReportStatus.CLOSED) {
      throw Refusal.of(
          CatalogueProblem.REPORT_CLOSED, "Somebody has decided about this report already.");
    }
    status = ReportStatus.CLOSED;
    outcome = decided;
    closedAt = at;
  }
}
