package org.supportmarket.ratings.sample;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.neighbour.OrderingSample;
import org.supportmarket.ratings.purchase.PurchaseFeed;
import org.supportmarket.ratings.review.ReviewDraft;
import org.supportmarket.ratings.review.WriteReview;

/**
 * Writes the sample council's reviews as its deliveries become known, through the command people
 * use. What is left to do is read from the tables each time, so a restart goes on where it was, and
 * an order line never gets two.
 */
@ApplicationScoped
class SampleReviews {
  /** About a second's work; more would hold up a shutdown. */
  private static final int AT_ONCE = 200;

  private final SampleConfig config;
  private final SampleDeliveries deliveries;
  private final SampleWords words;
  private final WriteReview writeReview;
  private final PurchaseFeed purchases;
  private final OrderingSample ordering;
  private final SampleCases cases;
  private final Clock clock;
  private final Outages outages;

  private volatile boolean failing;
  private Cursor doneUpTo;
  private Instant completeSince;
  private boolean casesMade;

  SampleReviews(
      SampleConfig config,
      SampleDeliveries deliveries,
      SampleWords words,
      WriteReview writeReview,
      PurchaseFeed purchases,
      OrderingSample ordering,
      SampleCases cases,
      Clock clock,
      Outages outages) {
    this.config = config;
    this.deliveries = deliveries;
    this.words = words;
    this.writeReview = writeReview;
    this.purchases = purchases;
    this.ordering = ordering;
    this.cases = cases;
    this.clock = clock;
    this.outages = outages;
  }

  @Scheduled(
      every = "${support-market.sample.every:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void goOn() {
    if (config.enabled()) {
      failing = !outages.watch("writing of sample reviews", this::writeIfNewPurchases);
    }
  }

  /** Whether the last try failed; the next one follows by itself. */
  boolean isFailing() {
    return failing;
  }

  /** Writes up to a batch of missing reviews; returns how many were missing. */
  int writeNext() {
    List<SampleDelivery> missing = deliveries.withoutReview(AT_ONCE);
    missing.forEach(this::write);
    return missing.size();
  }

  private void writeIfNewPurchases() {
    Cursor position = purchases.position();
    if (!position.equals(doneUpTo) && writeNext() < AT_ONCE) {
      doneUpTo = position;
    } else if (!casesMade && position.equals(doneUpTo)) {
      makeCasesOnceAllIsThere();
    }
  }

  /** Which deliveries they are about must not depend on how far the feed has come. */
  private void makeCasesOnceAllIsThere() {
    if (completeSince == null) {
      casesMade = cases.made();
      completeSince = !casesMade && ordering.isComplete() ? clock.instant() : null;
    } else if (purchases.caughtUpAt().filter(completeSince::isBefore).isPresent()) {
      cases.make();
      casesMade = true;
    }
  }

  private void write(SampleDelivery delivery) {
    SampleOpinion opinion = SampleOpinion.of(delivery, config.seed(), config.date(), words);
    try {
      writeReview.write(
          new ReviewDraft(
              delivery.personId(),
              delivery.orderLineId(),
              opinion.stars(),
              opinion.words(),
              opinion.aspects(),
              opinion.outcome(),
              new ReviewDraft.Writer(null, null, null, opinion.writtenBy())),
          opinion.when());
    } catch (Refusal refusal) {
      // Another copy of this service may have been quicker; anything else is a fault of the sample.
      if (refusal.kind() != RatingsProblem.ALREADY_REVIEWED) {
        throw refusal;
      }
    }
  }
}
