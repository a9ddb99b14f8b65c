package org.supportmarket.ratings.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.purchase.Purchase;
import org.supportmarket.ratings.purchase.PurchaseRepository;

/**
 * The person who bought something says what they thought of it, or a supporter writes it down for
 * them: after it was delivered, once for each listing, and anew after three months.
 */
@ApplicationScoped
public class WriteReview {
  private final PurchaseRepository purchases;
  private final SendReview sendReview;

  WriteReview(PurchaseRepository purchases, SendReview sendReview) {
    this.purchases = purchases;
    this.sendReview = sendReview;
  }

  /**
   * Writes the review and publishes it, or lets it wait where a rule finds something. Refuses with
   * {@code purchase_unknown}, {@code not_delivered}, {@code own_provider}, {@code
   * already_reviewed}, {@code said_themselves} or {@code words_too_long}.
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
    return sendReview.sendNew(Reviewed.bought(purchase), draft, words, when);
  }

  static Refusal purchaseUnknown() {
    return Refusal.of(
        RatingsProblem.PURCHASE_UNKNOWN, "We cannot find this among the things you have bought.");
  }
}
