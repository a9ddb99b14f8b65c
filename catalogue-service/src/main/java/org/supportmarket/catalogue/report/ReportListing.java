package org.supportmarket.catalogue.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.ListingRows;
import org.supportmarket.catalogue.listing.ListingStatus;
import org.supportmarket.catalogue.words.Words;
import org.supportmarket.kernel.problem.Refusal;

/** Anybody, signed in or not, tells the moderators that a listing is wrong. */
@ApplicationScoped
public class ReportListing {
  /** Nobody reads more about one listing; keeps a script from filling the queue. */
  static final int MOST_OPEN = 50;

  private final ReportRepository reports;
  private final ListingRows listings;
  private final Clock clock;

  ReportListing(ReportRepository reports, ListingRows listings, Clock clock) {
    this.reports = reports;
    this.listings = listings;
    this.clock = clock;
  }

  /** Takes the report and returns its id. */
  @Transactional
  public UUID report(UUID listing, NewReport said, boolean signedIn) {
    Words words = Words.of(said.words());
    if (listings.find(listing).filter(ReportListing::isOnShow).isEmpty()) {
      throw Refusal.of(CatalogueProblem.NOT_FOUND, "We offer nothing with this address.");
    }
    if (reports.countOpenAbout(listing) >= MOST_OPEN) {
      throw Refusal.of(
          CatalogueProblem.TOO_MANY_REPORTS,
          "Many people have told us about this already, and we are looking at it. If somebody is in danger, ring"
              + " 999.");
    }
    Report report = new Report(listing, said.about(), signedIn, clock.instant());
    reports.persist(report);
    reports.flush();
    reports.add(new ReportWords(report.id(), ReportWords.Author.REPORTER, words));
    return report.id();
  }

  private static boolean isOnShow(ListingRow row) {
    return row.status() == ListingStatus.PUBLISHED || row.status() == ListingStatus.SUSPENDED;
  }
}
