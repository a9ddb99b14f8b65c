package org.supportmarket.ratings.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.purchase.Purchase;
import org.supportmarket.ratings.purchase.PurchaseRepository;

/**
 * The person who bought something says what they thought of it: once, and after it was delivered.
 */
@ApplicationScoped
public class WriteReview {
  private final PurchaseRepository purchases;
  private final ReviewRepository reviews;
  private final Event<ReviewWritten> written;

  WriteReview(
      PurchaseRepository purchases, ReviewRepository reviews, Event<ReviewWritten> written) {
    this.purchases = purchases;
    this.reviews = reviews;
    this.written = written;
  }

  /**
   * Writes the review and brings the summaries up to date, or refuses with {@code
   * purchase_unknown}, {@code not_delivered}, {@code already_reviewed} or {@code words_too_long}.
   *
   * @param when it was written: now, unless a sample of the past is being made
   */
  @Transactional
  public Review write(ReviewDraft draft, Instant when) {
    Words words = Words.of(draft.words());
    Purchase purchase =
        purchases
            .boughtBy(draft.personId(), draft.orderLineId())
            .orElseThrow(WriteReview::purchaseUnknown);
    if (!purchase.isDelivered()) {
      throw Refusal.of(
          RatingsProblem.NOT_DELIVERED, "You can rate this once it has been delivered.");
    }
    Review review = new Review(purchase, draft.stars(), when);
    if (!reviews.insert(review, words)) {
      throw Refusal.of(RatingsProblem.ALREADY_REVIEWED, "You have already rated this.");
    }
    written.fire(new ReviewWritten(review.providerId(), review.listingId(), review.stars(), when));
    return review;
  }

  static Refusal purchaseUnknown() {
    return Refusal.of(
        RatingsProblem.PURCHASE_UNKNOWN, "We cannot find this among the things you have bought.");
  }
}
