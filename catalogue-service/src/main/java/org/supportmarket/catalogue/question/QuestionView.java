package org.supportmarket.catalogue.question;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.catalogue.listing.ListingRow;

/** A conversation in a list. */
@Schema(name = "Question")
record QuestionView(
    UUID id,
    Named listing,
    Named provider,
    QuestionKind kind,
    @Schema(description = "open: the provider's turn; answered: the person's; closed: nobody's")
        QuestionStatus status,
    @Schema(description = "Null while it goes on") Side closedBy,
    @Schema(description = "The asker's first name, or null; nobody learns more") String askedBy,
    Instant askedAt,
    Instant changedAt) {

  /** Something with its own page. */
  @Schema(name = "QuestionAbout")
  record Named(UUID id, String name) {}

  static QuestionView of(Question question, ListingRow about, String firstName) {
    return new QuestionView(
        question.id(),
        new Named(question.listingId(), about.offer().name()),
        new Named(question.providerId(), about.provider().name()),
        question.kind(),
        question.status(),
        question.closedBy(),
        firstName,
        question.askedAt(),
        question.changedAt());
  }
}
