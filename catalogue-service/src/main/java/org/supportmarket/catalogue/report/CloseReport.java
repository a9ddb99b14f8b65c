package org.supportmarket.catalogue.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.audit.Audit;
import org.supportmarket.catalogue.words.Words;
import org.supportmarket.kernel.problem.Refusal;

/** A moderator decides about a report, once, and says why. */
@ApplicationScoped
public class CloseReport {
  private final ReportRepository reports;
  private final Audit audit;
  private final Clock clock;

  CloseReport(ReportRepository reports, Audit audit, Clock clock) {
    this.reports = reports;
    this.audit = audit;
    this.clock = clock;
  }

  /** Closes an open one. */
  @Transactional
  public void close(UUID id, ReportDecision decision) {
    Words words = Words.of(decision.words());
    Report report =
        reports
            .lock(id)
            .orElseThrow(
                () ->
                    Refusal.of(CatalogueProblem.NOT_FOUND, "We know no report with this address."));
    report.close(decision.outcome(), clock.instant());
    reports.add(new ReportWords(id, ReportWords.Author.MODERATOR, words));
    audit.record(
        "report.closed",
        "report",
        id,
        Map.of("listing", report.listingId(), "outcome", decision.outcome().word()));
  }
}
