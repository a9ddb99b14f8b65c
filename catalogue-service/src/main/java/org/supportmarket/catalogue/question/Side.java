package org.supportmarket.catalogue.question;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Who speaks in a conversation. */
enum Side {
  /** Whoever asked. */
  PERSON("person"),
  /** Whoever offers it. */
  PROVIDER("provider");

  @EnumeratedValue private final String word;

  Side(String word) {
    this.word = word;
  }

  /** As stored and as told to others. */
  @JsonValue
  String word() {
    return word;
  }
}
