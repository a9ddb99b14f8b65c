package org.supportmarket.ratings.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.purchase.Purchase;
import org.supportmarket.ratings.purchase.PurchaseRepository;

/**
 * The person who bought something says what they thought of it: after it was delivered, once for
 * each listing, and anew after three months.
 */
@ApplicationScoped
public class WriteReview {
  private final PurchaseRepository purchases;
  private final ReviewRepository reviews;
  private final SendReview sendReview;
  private final Publication publication;

  WriteReview(
      PurchaseRepository purchases,
      ReviewRepository reviews,
      SendReview sendReview,
      Publication publication) {
    this.purchases = purchases;
    this.reviews = reviews;
    this.sendReview = sendReview;
    this.publication = publication;
  }

  /**
   * Writes the review and publishes it, or lets it wait where a rule finds something. Refuses with
   * {@code purchase_unknown}, {@code not_delivered}, {@code own_provider}, {@code already_reviewed}
   * or {@code words_too_long}.
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
    checkNotOwn(purchase, draft.writer());
    Review before = reviews.standing(draft.personId(), purchase.listingId()).orElse(null);
    LocalDate today = when.atZone(Time.PEOPLES_ZONE).toLocalDate();
    if (before != null && !before.isRenewable(today)) {
      throw alreadyReviewed(before);
    }
    if (before != null) {
      reviews.noLongerStanding(before.id());
      if (before.state() != ReviewState.PUBLISHED) {
        publication.replace(before, when);
      }
    }
    UUID replaces = before == null ? null : before.id();
    return sendReview.send(purchase, draft, words, replaces, when);
  }

  /** Refuses with {@code own_provider}. */
  static void checkNotOwn(Purchase purchase, ReviewDraft.Writer writer) {
    if (purchase.providerId().equals(writer.provider())) {
      throw Refusal.of(
          RatingsProblem.OWN_PROVIDER,
          "You work for this provider, so you cannot write a review of it.");
    }
  }

  static Refusal purchaseUnknown() {
    return Refusal.of(
        RatingsProblem.PURCHASE_UNKNOWN, "We cannot find this among the things you have bought.");
  }

  static Refusal alreadyReviewed(Review before) {
    return Refusal.of(
        RatingsProblem.ALREADY_REVIEWED,
        "You have already rated this. You can say something new from "
            + PlainDay.of(before.renewableFrom())
            + ".",
        Map.of("review_id", before.id(), "renewable_from", before.renewableFrom().toString()));
  }
}
