package org.supportmarket.ratings.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ratings.purchase.PurchaseRepository;

/** What people have begun to say; only they see it. */
@ApplicationScoped
class Drafts {
  private static final String SAVE =
      """
      INSERT INTO review_draft
             (person_id, order_line_id, stars, words, outcome, written_by, saved_at,
              kindness, on_time, wanted, value, choose_again)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (person_id, order_line_id) DO UPDATE
         SET stars = excluded.stars, words = excluded.words, outcome = excluded.outcome,
             written_by = excluded.written_by, saved_at = excluded.saved_at,
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
  void save(UUID person, UUID orderLine, Draft draft, Instant when) {
    checkBought(person, orderLine);
    Aspects aspects = draft.aspects() == null ? Aspects.NONE : draft.aspects();
    WrittenBy by = draft.writtenBy() == null ? WrittenBy.SELF : draft.writtenBy();
    database.update(
        SAVE,
        person,
        orderLine,
        draft.stars(),
        Words.of(draft.words()).text(),
        draft.outcome() == null ? null : draft.outcome().code(),
        by.code(),
        when,
        aspects.kindness(),
        aspects.onTime(),
        aspects.wanted(),
        aspects.value(),
        aspects.chooseAgain());
  }

  /** What was saved, or an empty draft; refuses with {@code purchase_unknown}. */
  Draft of(UUID person, UUID orderLine) {
    checkBought(person, orderLine);
    return database
        .one(
            "SELECT * FROM review_draft WHERE person_id = ? AND order_line_id = ?",
            Draft::in,
            person,
            orderLine)
        .orElse(Draft.EMPTY);
  }

  /** It was sent. */
  void forget(UUID person, UUID orderLine) {
    database.update(
        "DELETE FROM review_draft WHERE person_id = ? AND order_line_id = ?", person, orderLine);
  }

  private void checkBought(UUID person, UUID orderLine) {
    purchases.boughtBy(person, orderLine).orElseThrow(WriteReview::purchaseUnknown);
  }
}
