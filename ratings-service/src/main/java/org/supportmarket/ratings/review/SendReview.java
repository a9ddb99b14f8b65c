package org.supportmarket.ratings.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.purchase.Purchase;
import org.supportmarket.ratings.rules.About;
import org.supportmarket.ratings.rules.Finding;
import org.supportmarket.ratings.rules.Rules;

/** Keeps a review and lets the rules say whether a person has to look at it first. */
@ApplicationScoped
class SendReview {
  private final ReviewRepository reviews;
  private final Rules rules;
  private final Publication publication;
  private final Drafts drafts;

  SendReview(ReviewRepository reviews, Rules rules, Publication publication, Drafts drafts) {
    this.reviews = reviews;
    this.drafts = drafts;
    this.rules = rules;
    this.publication = publication;
  }

  /** In the caller's transaction; refuses with {@code already_reviewed} if another was quicker. */
  Review send(Purchase purchase, ReviewDraft draft, Words words, UUID replaces, Instant writtenAt) {
    UUID id = UUID.randomUUID();
    if (!reviews.insert(id, purchase, draft, words, replaces, writtenAt)) {
      throw Refusal.of(
          RatingsProblem.ALREADY_REVIEWED, "You have already rated this. Look at it again.");
    }
    drafts.forget(purchase.personId(), purchase.orderLineId());
    List<Finding> found =
        rules.findings(words.text(), new About(purchase.providerName(), purchase.listingName()));
    if (found.isEmpty()) {
      publication.publish(id, Decision.nothingFound(writtenAt));
    } else {
      publication.waiting(id, found, writtenAt);
    }
    return reviews.find(id).orElseThrow();
  }
}
