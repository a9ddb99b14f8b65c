package org.supportmarket.ratings.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.supportmarket.kernel.outbox.Outbox;
import org.supportmarket.ratings.review.ReviewWritten;

/** Counts a review in the transaction that writes it, and tells the catalogue. */
@ApplicationScoped
class CountReview {
  private final SummaryRepository summaries;
  private final Outbox outbox;

  CountReview(SummaryRepository summaries, Outbox outbox) {
    this.summaries = summaries;
    this.outbox = outbox;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void count(@Observes ReviewWritten review) {
    Summary provider =
        summaries.countOneMore(
            RatedKind.PROVIDER, review.providerId(), review.providerId(), review.stars());
    Summary listing =
        summaries.countOneMore(
            RatedKind.LISTING, review.listingId(), review.providerId(), review.stars());
    outbox.addAll(
        List.of(
            SummaryChanged.event(provider, review.at()),
            SummaryChanged.event(listing, review.at())));
  }
}
