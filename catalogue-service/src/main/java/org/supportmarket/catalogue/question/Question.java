package org.supportmarket.catalogue.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.login.Login;
import org.supportmarket.catalogue.question.QuestionStatus.Step;
import org.supportmarket.kernel.problem.Refusal;

/** A conversation between a person and a provider about one listing; its words stand apart. */
@Entity
class Question {
  /** A conversation this long needs a telephone. */
  static final int MOST_MESSAGES = 100;

  @Id private UUID id;
  private UUID listingId;
  private UUID providerId;

  @Enumerated(EnumType.STRING)
  private QuestionKind kind;

  @Enumerated(EnumType.STRING)
  private QuestionStatus status;

  @Enumerated(EnumType.STRING)
  private Side closedBy;

  private String issuer;
  private String subject;
  private int messages;
  private Instant askedAt;
  private Instant changedAt;

  protected Question() {}

  Question(Login login, UUID listingId, UUID providerId, QuestionKind kind, Instant at) {
    this.id = UUID.randomUUID();
    this.listingId = listingId;
    this.providerId = providerId;
    this.kind = kind;
    this.status = QuestionStatus.OPEN;
    this.issuer = login.issuer();
    this.subject = login.subject();
    this.askedAt = at;
    this.changedAt = at;
  }

  UUID id() {
    return id;
  }

  UUID listingId() {
    return listingId;
  }

  UUID providerId() {
    return providerId;
  }

  QuestionKind kind() {
    return kind;
  }

  QuestionStatus status() {
    return status;
  }

  Side closedBy() {
    return closedBy;
  }

  Instant askedAt() {
    return askedAt;
  }

  Instant changedAt() {
    return changedAt;
  }

  Login askedBy() {
    return new Login(issuer, subject);
  }

  boolean isOf(Login login) {
    return issuer.equals(login.issuer()) && subject.equals(login.subject());
  }

  boolean isAskedOf(UUID provider) {
    return providerId.equals(provider);
  }

  /** Takes a message and tells its place, from 1. */
  int take(Side author, Instant at) {
    status =
        status
            .after(Step.writing(author))
            .orElseThrow(
                () ->
                    Refusal.of(
                        CatalogueProblem.QUESTION_CLOSED,
                        "This conversation is closed. Ask a new question instead."));
    if (messages >= MOST_MESSAGES) {
      throw Refusal.of(
          CatalogueProblem.QUESTION_FULL,
          "This conversation has 100 messages. Please go on by phone, or ask a new question.");
    }
    changedAt = at;
    messages++;
    return messages;
  }

  /** Whether the person waits for the provider. */
  boolean waitsForProvider() {
    return status == QuestionStatus.OPEN;
  }

  /** Ends it; a second time changes nothing. */
  void close(Side by, Instant at) {
    status
        .after(Step.CLOSE)
        .ifPresent(
            closed -> {
              status = closed;
              closedBy = by;
              changedAt = at;
            });
  }
}
