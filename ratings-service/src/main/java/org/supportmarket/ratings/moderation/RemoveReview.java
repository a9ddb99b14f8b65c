package org.supportmarket.ratings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.review.Decision;
import org.supportmarket.ratings.review.Publication;
import org.supportmarket.ratings.words.PlainText;

/**
 * Takes a published review away. One moderator proposes it and says why; nothing happens until
 * another one agrees, or says that it stays.
 */
@ApplicationScoped
public class RemoveReview {
  private static final String PROPOSE =
      """
      INSERT INTO removal (id, review_id, reason, issuer, subject, proposed_at)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private final Database database;
  private final Publication publication;
  private final DecisionBook book;

  RemoveReview(Database database, Publication publication, DecisionBook book) {
    this.database = database;
    this.publication = publication;
    this.book = book;
  }

  /** What one moderator proposed. */
  private record Proposal(UUID id, Reason reason, String issuer, String subject, Instant at) {
    static Proposal in(ResultSet row) throws SQLException {
      return new Proposal(
          row.getObject("id", UUID.class),
          Reason.of(row.getString("reason")),
          row.getString("issuer"),
          row.getString("subject"),
          row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
  }

  /** Refuses with {@code review_unknown}, {@code review_moved}, {@code words_missing}. */
  @Transactional
  public void propose(UUID review, Reason reason, String typed, Moderator moderator, Instant now) {
    String words = PlainText.needed(DecisionBook.MOST_WORDS, "Why it should go", typed);
    lockPublished(review);
    if (open(review).isPresent()) {
      throw Refusal.of(
          RatingsProblem.REVIEW_MOVED, "Its removal is proposed already. Agree, or keep it.");
    }
    database.update(
        PROPOSE,
        UUID.randomUUID(),
        review,
        reason.code(),
        moderator.issuer(),
        moderator.subject(),
        now);
    book.write(review, "propose_removal", reason.code(), moderator, now, now, words);
  }

  /** Another moderator agrees. Refuses with {@code needs_second_person} or as above. */
  @Transactional
  public void agree(UUID review, Moderator moderator, Instant now) {
    lockPublished(review);
    Proposal proposal = ofAnother(review, moderator);
    publication.remove(review, new Decision(moderator.login(), proposal.reason().code(), now));
    close(proposal, now);
    book.write(review, "remove", proposal.reason().code(), moderator, proposal.at(), now, "");
  }

  /** It stays; the proposal ends. */
  @Transactional
  void keep(UUID review, String typed, Moderator moderator, Instant now) {
    String words = PlainText.needed(DecisionBook.MOST_WORDS, "Why it should stay", typed);
    lockPublished(review);
    Proposal proposal = open(review).orElseThrow(RemoveReview::noneProposed);
    close(proposal, now);
    book.write(review, "keep", DecideReview.NOTHING_WRONG, moderator, proposal.at(), now, words);
  }

  private Proposal ofAnother(UUID review, Moderator moderator) {
    Proposal proposal = open(review).orElseThrow(RemoveReview::noneProposed);
    if (moderator.is(proposal.issuer(), proposal.subject())) {
      throw Refusal.of(
          RatingsProblem.NEEDS_SECOND_PERSON,
          "You proposed this. Another moderator has to agree before it is removed.");
    }
    return proposal;
  }

  private static Refusal noneProposed() {
    return Refusal.of(RatingsProblem.REVIEW_MOVED, "Nobody proposes to remove this any more.");
  }

  private void close(Proposal proposal, Instant now) {
    database.update("UPDATE removal SET closed_at = ? WHERE id = ?", now, proposal.id());
  }

  private Optional<Proposal> open(UUID review) {
    return database.one(
        "SELECT * FROM removal WHERE review_id = ? AND closed_at IS NULL", Proposal::in, review);
  }

  private void lockPublished(UUID review) {
    boolean published =
        database
            .one(
                "SELECT state = 'published' AND NOT replaced FROM review WHERE id = ? FOR UPDATE",
                row -> row.getBoolean(1),
                review)
            .orElseThrow(
                () -> Refusal.of(RatingsProblem.REVIEW_UNKNOWN, "There is no such review."));
    if (!published) {
      throw Refusal.of(RatingsProblem.REVIEW_MOVED, "This review is not shown any more.");
    }
  }
}
