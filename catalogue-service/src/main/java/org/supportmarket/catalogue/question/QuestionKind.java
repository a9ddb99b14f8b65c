package org.supportmarket.catalogue.question;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What somebody wants to know. */
enum QuestionKind {
  /** Anything about what is offered. */
  QUESTION("question"),
  /** What it would cost for them. */
  QUOTE("quote");

  @EnumeratedValue private final String word;

  QuestionKind(String word) {
    this.word = word;
  }

  /** As stored and as told to others. */
  @JsonValue
  String word() {
    return word;
  }
}
