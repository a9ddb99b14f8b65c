package org.supportmarket.ratings.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.rules.Finding;

/**
 * The only way a review's state changes. Summaries and what others are told follow in the same
 * transaction, which the command that decides has opened. Refuses with {@code review_unknown} and
 * with {@code review_moved} where the step is not possible any more.
 */
@ApplicationScoped
public class Publication {
  private static final String LOCK =
      "SELECT " + Review.COLUMNS + " FROM review r WHERE r.id = ? FOR UPDATE";

  private static final String EARLIER =
      "SELECT "
          + Review.COLUMNS
          + """
             FROM review r
            WHERE r.person_id = ? AND r.listing_id = ? AND r.id <> ?
              AND r.state = 'published' AND NOT r.replaced
            ORDER BY r.id
              FOR UPDATE
            """;

  private static final String DECIDE =
      """
      INSERT INTO review_decision (review_id, position, state, decided_by, reason, decided_at)
      SELECT ?, count(*), ?, ?, ?, ? FROM review_decision WHERE review_id = ?
      """;

  private static final String FIND =
      """
      INSERT INTO review_finding (review_id, position, kind, from_char, to_char, why)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private final Database database;
  private final Event<ReviewCounted> counted;
  private final Clock clock;

  Publication(Database database, Event<ReviewCounted> counted, Clock clock) {
    this.database = database;
    this.counted = counted;
    this.clock = clock;
  }

  /** A review waits for a person from now on, because rules found this in it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void waiting(UUID review, List<Finding> findings) {
    waiting(review, findings, clock.instant());
  }

  void waiting(UUID review, List<Finding> findings, Instant when) {
    step(locked(review), ReviewState.WAITING, Decision.toBeLookedAt(when));
    for (int i = 0; i < findings.size(); i++) {
      Finding one = findings.get(i);
      database.update(FIND, review, i, one.kind().code(), one.from(), one.to(), one.why());
    }
  }

  /** Everybody may read it; what the same person said earlier of the listing becomes history. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void publish(UUID review, Decision decision) {
    Review found = locked(review);
    step(found, ReviewState.PUBLISHED, decision);
    database
        .query(EARLIER, Review::in, found.personId(), found.listingId(), review)
        .forEach(earlier -> replace(earlier, decision.when()));
    if (!found.unverified()) {
      tell(found, true, decision.when());
    }
  }

  /** It is not to be read as it is; its writer is told why and may write it anew. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void refuse(UUID review, Decision decision) {
    step(locked(review), ReviewState.REFUSED, decision);
  }

  /** It is taken away after it was published. That two persons want it is for the caller to see. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(UUID review, Decision decision) {
    Review found = locked(review);
    step(found, ReviewState.REMOVED, decision);
    stopCounting(found, decision.when());
  }

  /** It becomes history: neither shown, counted nor decided any more. */
  void replace(Review found, Instant when) {
    if (database.update(
            "UPDATE review SET replaced = true WHERE id = ? AND NOT replaced", found.id())
        == 1) {
      stopCounting(found, when);
    }
  }

  private Review locked(UUID review) {
    return database
        .one(LOCK, Review::in, review)
        .orElseThrow(() -> Refusal.of(RatingsProblem.REVIEW_UNKNOWN, "There is no such review."));
  }

  private void step(Review found, ReviewState next, Decision decision) {
    if (found.replaced() || !found.state().mayBecome(next)) {
      throw Refusal.of(
          RatingsProblem.REVIEW_MOVED,
          found.replaced()
              ? "The person has written this review anew meanwhile."
              : "This review was decided meanwhile. Look at it again.");
    }
    database.update("UPDATE review SET state = ? WHERE id = ?", next.code(), found.id());
    database.update(
        DECIDE,
        found.id(),
        next.code(),
        decision.by(),
        decision.reason(),
        decision.when(),
        found.id());
  }

  private void stopCounting(Review before, Instant when) {
    if (before.counts()) {
      tell(before, false, when);
    }
  }

  private void tell(Review review, boolean counts, Instant when) {
    counted.fire(
        new ReviewCounted(
            review.id(), review.providerId(), review.listingId(), review.stars(), counts, when));
  }
}
