package org.supportmarket.ratings.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ratings.RatingsProblem;

/**
 * Somebody says what they wrote, or wrote down for a person they act for, in other words: while it
 * waits or after it was refused at any time, once published for two weeks. What stood there before
 * is out of sight at once and stays as history.
 */
@ApplicationScoped
class ChangeReview {
  private final ReviewRepository reviews;
  private final SendReview sendReview;
  private final Publication publication;

  ChangeReview(ReviewRepository reviews, SendReview sendReview, Publication publication) {
    this.reviews = reviews;
    this.sendReview = sendReview;
    this.publication = publication;
  }

  /**
   * Refuses with {@code review_unknown}, also for another person's and for what a supporter did not
   * write, {@code review_fixed}, {@code own_provider} or {@code words_too_long}.
   *
   * @param draft what is said now; what it is about stays
   */
  @Transactional
  Review change(UUID review, ReviewDraft draft, Instant now) {
    Words words = Words.of(draft.words());
    boolean acting = draft.writer().acting();
    Review before =
        (acting
                ? reviews.writtenDown(draft.personId(), review, draft.writer())
                : reviews.ofPerson(draft.personId(), review))
            .orElseThrow(ChangeReview::unknown);
    LocalDate today = now.atZone(Time.PEOPLES_ZONE).toLocalDate();
    if (!(acting ? before.isChangeableBySupporter(today) : before.isChangeable(today))) {
      throw Refusal.of(
          RatingsProblem.REVIEW_FIXED,
          before.standing()
              ? "This can no longer be changed. You can say something new from "
                  + PlainDay.of(before.renewableFrom())
                  + "."
              : "Something newer was said of this. Look at it again.");
    }
    Reviewed about = reviews.reviewed(before.id());
    SendReview.checkNotOwn(about, draft.writer());
    reviews.noLongerStanding(before.id());
    publication.replace(before, now);
    // A correction does not start the three months, nor the two weeks, anew.
    Instant writtenAt = before.state() == ReviewState.PUBLISHED ? before.writtenAt() : now;
    return sendReview.send(about, draft, words, before.id(), writtenAt);
  }

  static Refusal unknown() {
    return Refusal.of(
        RatingsProblem.REVIEW_UNKNOWN, "We cannot find this among the things you have said.");
  }
}
