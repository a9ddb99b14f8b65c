package org.supportmarket.ratings.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ratings.purchase.PurchaseRepository;

/**
 * What people have begun to say; only they see it, and of what a supporter has begun only that
 * supporter.
 */
@ApplicationScoped
class Drafts {
  private static final String SAVE =
      """
      INSERT INTO review_draft
             (person_id, order_line_id, writer, stars, words, outcome, written_by, family, saved_at,
              kindness, on_time, wanted, value, choose_again)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (person_id, order_line_id, writer) DO UPDATE
         SET stars = excluded.stars, words = excluded.words, outcome = excluded.outcome,
             written_by = excluded.written_by, family = excluded.family, saved_at = excluded.saved_at,
             kindness = excluded.kindness, on_time = excluded.on_time, wanted = excluded.wanted,
             value = excluded.value, choose_again = excluded.choose_again
      """;

  private final Database database;
  private final PurchaseRepository purchases;

  Drafts(Database database, PurchaseRepository purchases) {
    this.database = database;
    this.purchases = purchases;
  }

  /** Refuses with {@code purchase_unknown}, {@code words_too_long}. */
  @Transactional
  void save(UUID person, UUID orderLine, ReviewDraft.Writer writer, Draft draft, Instant when) {
    checkBought(person, orderLine);
    Aspects aspects = draft.aspects() == null ? Aspects.NONE : draft.aspects();
    database.update(
        SAVE,
        person,
        orderLine,
        writer.login(),
        draft.stars(),
        Words.of(draft.words()).text(),
        draft.outcome() == null ? null : draft.outcome().code(),
        writer.by().code(),
        Boolean.TRUE.equals(draft.family()),
        when,
        aspects.kindness(),
        aspects.onTime(),
        aspects.wanted(),
        aspects.value(),
        aspects.chooseAgain());
  }

  /** What was saved, or an empty draft; refuses with {@code purchase_unknown}. */
  Draft of(UUID person, UUID orderLine, ReviewDraft.Writer writer) {
    checkBought(person, orderLine);
    return database
        .one(
            "SELECT * FROM review_draft WHERE person_id = ? AND order_line_id = ? AND writer = ?",
            Draft::in,
            person,
            orderLine,
            writer.login())
        .orElse(Draft.EMPTY);
  }

  /** It was sent. */
  void forget(UUID person, UUID orderLine, ReviewDraft.Writer writer) {
    database.update(
        "DELETE FROM review_draft WHERE person_id = ? AND order_line_id = ? AND writer = ?",
        person,
        orderLine,
        writer.login());
  }

  private void checkBought(UUID person, UUID orderLine) {
    purchases.boughtBy(person, orderLine).orElseThrow(WriteReview::purchaseUnknown);
  }
}
