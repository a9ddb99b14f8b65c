package org.supportmarket.ratings.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.ratings.neighbour.NotOrderedHere;

/**
 * Somebody says how something was that they used and that nobody orders here: once for each
 * listing, and anew after three months. Nobody checked that they did, so it stands apart and never
 * in a score.
 */
@ApplicationScoped
public class WriteUsed {
  private final SendReview sendReview;

  WriteUsed(SendReview sendReview) {
    this.sendReview = sendReview;
  }

  /**
   * Refuses with {@code own_provider}, {@code already_reviewed} or {@code words_too_long}.
   *
   * @param draft without an order line
   * @param council the person's
   * @param listing as the catalogue shows it
   */
  @Transactional
  public Review write(
      ReviewDraft draft, String council, NotOrderedHere.Listing listing, Instant when) {
    Words words = Words.of(draft.words());
    UUID person = draft.personId();
    return sendReview.sendNew(Reviewed.used(person, council, listing), draft, words, when);
  }
}
