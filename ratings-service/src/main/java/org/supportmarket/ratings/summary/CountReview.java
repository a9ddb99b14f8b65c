package org.supportmarket.ratings.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.supportmarket.kernel.outbox.Outbox;
import org.supportmarket.ratings.review.ReviewCounted;

/** Counts a review, or no longer, in the transaction that decides it, and tells the catalogue. */
@ApplicationScoped
class CountReview {
  private final SummaryRepository summaries;
  private final Slices slices;
  private final Outbox outbox;

  CountReview(SummaryRepository summaries, Slices slices, Outbox outbox) {
    this.summaries = summaries;
    this.slices = slices;
    this.outbox = outbox;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void count(@Observes ReviewCounted review) {
    Summary provider = summaries.count(RatedKind.PROVIDER, review.providerId(), review);
    Summary listing = summaries.count(RatedKind.LISTING, review.listingId(), review);
    slices.count(review);
    outbox.addAll(
        List.of(
            SummaryChanged.event(provider, review.at()),
            SummaryChanged.event(listing, review.at())));
  }
}
