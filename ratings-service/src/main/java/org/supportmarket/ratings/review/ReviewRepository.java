package org.supportmarket.ratings.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ratings.purchase.Purchase;

/** Reviews and their words, as they are written. */
@ApplicationScoped
class ReviewRepository {
  private static final String SELECT = "SELECT " + Review.COLUMNS + " FROM review r ";

  /** The partial unique index is what holds against a hundred clicks at once. */
  private static final String INSERT =
      """
      INSERT INTO review
             (id, order_line_id, person_id, council, provider_id, listing_id, stars, written_at,
              state, replaces, written_by, issuer, subject, outcome,
              kindness, on_time, wanted, value, choose_again)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (person_id, listing_id) WHERE standing DO NOTHING
      """;

  private final Database database;

  ReviewRepository(Database database) {
    this.database = database;
  }

  /**
   * Inserts a review, waiting, and its words; false if the person has one standing. One in another
   * open transaction is waited for, so exactly one of many wins.
   */
  boolean insert(
      UUID id,
      Purchase purchase,
      ReviewDraft draft,
      Words words,
      UUID replaces,
      Instant writtenAt) {
    Aspects aspects = draft.aspects();
    int inserted =
        database.update(
            INSERT,
            id,
            purchase.orderLineId(),
            purchase.personId(),
            purchase.council(),
            purchase.providerId(),
            purchase.listingId(),
            draft.stars(),
            writtenAt,
            replaces,
            draft.writer().by().code(),
            draft.writer().issuer(),
            draft.writer().subject(),
            draft.outcome() == null ? null : draft.outcome().code(),
            aspects.kindness(),
            aspects.onTime(),
            aspects.wanted(),
            aspects.value(),
            aspects.chooseAgain());
    if (inserted == 1 && !words.isEmpty()) {
      database.update(
          "INSERT INTO review_words (review_id, words) VALUES (?, ?)", id, words.text());
    }
    return inserted == 1;
  }

  Optional<Review> find(UUID id) {
    return database.one(SELECT + "WHERE r.id = ?", Review::in, id);
  }

  /** The last thing a person said of a listing, locked. */
  Optional<Review> standing(UUID person, UUID listing) {
    return database.one(
        SELECT + "WHERE r.person_id = ? AND r.listing_id = ? AND r.standing FOR UPDATE",
        Review::in,
        person,
        listing);
  }

  /** One of a person's own, locked. */
  Optional<Review> ofPerson(UUID person, UUID id) {
    return database.one(
        SELECT + "WHERE r.person_id = ? AND r.id = ? FOR UPDATE", Review::in, person, id);
  }

  void noLongerStanding(UUID id) {
    database.update("UPDATE review SET standing = false WHERE id = ?", id);
  }
}
