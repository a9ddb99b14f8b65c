package org.supportmarket.catalogue.provider;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** As whom a provider joins. */
public enum JoinsAs {
  /** A company, charity, council or group. */
  ORGANISATION("organisation"),
  /** One person who works directly for people (domain §1). */
  PERSONAL_ASSISTANT("personal-assistant");

  @EnumeratedValue private final String word;

  JoinsAs(String word) {
    this.word = word;
  }

  /** As stored and as told to others. */
  @JsonValue
  public String word() {
    return word;
  }

  /** The one of this word; another word is an IllegalArgumentException. */
  @JsonCreator
  public static JoinsAs of(String word) {
    for (JoinsAs one : values()) {
      if (one.word.equals(word)) {
        return one;
      }
    }
    throw new IllegalArgumentException("No JoinsAs is called " + word);
  }
}
