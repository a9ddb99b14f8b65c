package org.supportmarket.ratings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.review.ReviewState;

/** Reads what was decided about a person's own review. */
@ApplicationScoped
class ReadMyDecision {
  private static final String OWN =
      """
      SELECT r.id, r.state, r.standing AND NOT r.replaced AS last,
             d.decided_at, d.reason, dw.words, a.made_at, a.overturned, ow.words AS answer
        FROM review r
        LEFT JOIN LATERAL (SELECT * FROM moderator_decision
                            WHERE review_id = r.id AND step IN ('refuse', 'remove')
                            ORDER BY id DESC LIMIT 1) d ON true
        LEFT JOIN moderator_words dw ON dw.decision_id = d.id
        LEFT JOIN appeal a ON a.review_id = r.id
        LEFT JOIN LATERAL (SELECT w.words FROM moderator_decision o JOIN moderator_words w ON w.decision_id = o.id
                            WHERE o.review_id = r.id AND o.step IN ('uphold', 'overturn')
                            ORDER BY o.id DESC LIMIT 1) ow ON true
       WHERE r.id = ? AND r.person_id = ?
      """;

  private final Database database;

  ReadMyDecision(Database database) {
    this.database = database;
  }

  /** Refuses with {@code review_unknown}: another person's and none must not be told apart. */
  MyDecision of(UUID person, UUID review) {
    return database
        .one(OWN, ReadMyDecision::in, review, person)
        .orElseThrow(ReadMyDecision::unknown);
  }

  static Refusal unknown() {
    return Refusal.of(RatingsProblem.REVIEW_UNKNOWN, "You have written no such review.");
  }

  private static MyDecision in(ResultSet row) throws SQLException {
    ReviewState state = ReviewState.of(row.getString("state"));
    boolean hidden = state == ReviewState.REFUSED || state == ReviewState.REMOVED;
    Instant appealedAt = at(row, "made_at");
    String reason = row.getString("reason");
    return new MyDecision(
        row.getObject("id", UUID.class),
        state,
        at(row, "decided_at"),
        reason == null ? null : Reason.of(reason).sentence(),
        row.getString("words"),
        hidden && row.getBoolean("last") && appealedAt == null,
        appealedAt,
        row.getObject("overturned", Boolean.class),
        row.getString("answer"));
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
