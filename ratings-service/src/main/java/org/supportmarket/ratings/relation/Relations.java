package org.supportmarket.ratings.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ratings.purchase.ReviewerRepository;

/**
 * Who is related to a provider. It changes nothing by itself: whoever looks for signs finds it with
 * the reviews, and a moderator decides what it means.
 */
@ApplicationScoped
public class Relations {
  private static final String KNOW =
      """
      INSERT INTO related (person_id, provider_id, known_by, how, issuer, subject, known_at)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  private final Database database;
  private final ReviewerRepository reviewers;

  Relations(Database database, ReviewerRepository reviewers) {
    this.database = database;
    this.reviewers = reviewers;
  }

  /** They say themselves that somebody of their family works there; in the caller's transaction. */
  public void familySaid(UUID person, UUID provider, Instant now) {
    know(person, provider, "self", "family", null, null, now);
  }

  /** A moderator records it, of whoever is meant. */
  public void recorded(UUID person, UUID provider, String how, Caller moderator, Instant now) {
    know(person, provider, "moderator", how, moderator.issuer(), moderator.subject(), now);
  }

  /** A provider's login that is a person's own too: staff who may buy. */
  @Transactional
  public void staff(Caller caller, Instant now) {
    reviewers
        .personOf(caller)
        .ifPresent(
            person -> know(person, caller.provider(), "login", "works_there", null, null, now));
  }

  private void know(
      UUID person,
      UUID provider,
      String knownBy,
      String how,
      String issuer,
      String subject,
      Instant now) {
    database.update(KNOW, person, provider, knownBy, how, issuer, subject, now);
  }
}
