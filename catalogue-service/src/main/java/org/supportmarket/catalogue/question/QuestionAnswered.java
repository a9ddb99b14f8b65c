package org.supportmarket.catalogue.question;

import java.util.UUID;

/**
 * What other services learn of an answer: whom it is for and what about, and nothing of its words.
 *
 * @param issuer with subject the login that asked
 */
record QuestionAnswered(
    UUID questionId,
    QuestionKind kind,
    String listingName,
    String providerName,
    String issuer,
    String subject) {
  /** The event's type in feeds. */
  static final String TYPE = "org.supportmarket.catalogue.question-answered.v1";
}
