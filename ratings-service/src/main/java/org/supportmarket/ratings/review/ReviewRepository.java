package org.supportmarket.ratings.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

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
              kindness, on_time, wanted, value, choose_again,
              acting, unverified, used_listing_name, used_provider_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (person_id, listing_id) WHERE standing DO NOTHING
      """;

  private static final String REVIEWED =
      """
      SELECT r.order_line_id, r.person_id, r.council, r.provider_id, r.listing_id,
             coalesce(p.provider_name, r.used_provider_name) AS provider_name,
             coalesce(p.listing_name, r.used_listing_name) AS listing_name
        FROM review r LEFT JOIN purchase_line p ON p.order_line_id = r.order_line_id
       WHERE r.id = ?
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
      UUID id, Reviewed about, ReviewDraft draft, Words words, UUID replaces, Instant writtenAt) {
    Aspects aspects = draft.aspects();
    int inserted =
        database.update(
            INSERT,
            id,
            about.orderLineId(),
            about.personId(),
            about.council(),
            about.providerId(),
            about.listingId(),
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
            aspects.chooseAgain(),
            draft.writer().acting(),
            about.isUsed(),
            about.isUsed() ? about.listingName() : null,
            about.isUsed() ? about.providerName() : null);
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

  /** One of those that somebody who acts for a person wrote down with this login, locked. */
  Optional<Review> writtenDown(UUID person, UUID id, ReviewDraft.Writer writer) {
    return database.one(
        SELECT
            + "WHERE r.person_id = ? AND r.id = ? AND r.acting AND r.issuer = ? AND r.subject = ? FOR UPDATE",
        Review::in,
        person,
        id,
        writer.issuer(),
        writer.subject());
  }

  /** What a review is about. */
  Reviewed reviewed(UUID id) {
    return database.one(REVIEWED, Reviewed::in, id).orElseThrow();
  }

  void noLongerStanding(UUID id) {
    database.update("UPDATE review SET standing = false WHERE id = ?", id);
  }
}
