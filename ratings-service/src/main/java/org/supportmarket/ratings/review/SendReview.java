package org.supportmarket.ratings.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.relation.Relations;
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
  private final Relations relations;

  SendReview(
      ReviewRepository reviews,
      Rules rules,
      Publication publication,
      Drafts drafts,
      Relations relations) {
    this.reviews = reviews;
    this.rules = rules;
    this.publication = publication;
    this.drafts = drafts;
    this.relations = relations;
  }

  /**
   * The first of this listing by this person, or anew after three months. In the caller's
   * transaction; refuses with {@code own_provider}, {@code already_reviewed} or {@code
   * said_themselves}.
   */
  Review sendNew(Reviewed about, ReviewDraft draft, Words words, Instant when) {
    checkNotOwn(about, draft.writer());
    Review before = reviews.standing(about.personId(), about.listingId()).orElse(null);
    if (before == null) {
      return send(about, draft, words, null, when);
    }
    if (draft.writer().acting() && !before.acting()) {
      throw Refusal.of(
          RatingsProblem.SAID_THEMSELVES,
          "This person has said themselves how it was. Only they can say something new.");
    }
    LocalDate today = when.atZone(Time.PEOPLES_ZONE).toLocalDate();
    if (!before.isRenewable(today)) {
      throw alreadyReviewed(before);
    }
    reviews.noLongerStanding(before.id());
    if (before.state() != ReviewState.PUBLISHED) {
      publication.replace(before, when);
    }
    return send(about, draft, words, before.id(), when);
  }

  /** In the caller's transaction; refuses with {@code already_reviewed} if another was quicker. */
  Review send(Reviewed about, ReviewDraft draft, Words words, UUID replaces, Instant writtenAt) {
    UUID id = UUID.randomUUID();
    if (!reviews.insert(id, about, draft, words, replaces, writtenAt)) {
      throw Refusal.of(
          RatingsProblem.ALREADY_REVIEWED, "You have already rated this. Look at it again.");
    }
    if (!about.isUsed()) {
      drafts.forget(about.personId(), about.orderLineId(), draft.writer());
    }
    if (draft.family()) {
      relations.familySaid(about.personId(), about.providerId(), writtenAt);
    }
    List<Finding> found =
        rules.findings(words.text(), new About(about.providerName(), about.listingName()));
    if (found.isEmpty()) {
      publication.publish(id, Decision.nothingFound(writtenAt));
    } else {
      publication.waiting(id, found, writtenAt);
    }
    return reviews.find(id).orElseThrow();
  }

  /** Refuses with {@code own_provider}. */
  static void checkNotOwn(Reviewed about, ReviewDraft.Writer writer) {
    if (about.providerId().equals(writer.provider())) {
      throw Refusal.of(
          RatingsProblem.OWN_PROVIDER,
          "You work for this provider, so you cannot write a review of it.");
    }
  }

  private static Refusal alreadyReviewed(Review before) {
    return Refusal.of(
        RatingsProblem.ALREADY_REVIEWED,
        "You have already rated this. You can say something new from "
            + PlainDay.of(before.renewableFrom())
            + ".",
        Map.of("review_id", before.id(), "renewable_from", before.renewableFrom().toString()));
  }
}
