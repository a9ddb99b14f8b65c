package org.supportmarket.catalogue.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What is offered. */
public enum ListingKind {
  /** Somebody's time and skill. */
  SERVICE("service"),
  /** A thing to keep or hire. */
  ITEM("item"),
  /** Open to everybody, whether they need support or not (domain §2). */
  UNIVERSAL("universal");

  @EnumeratedValue private final String word;

  ListingKind(String word) {
    this.word = word;
  }

  /** As stored and as told to others. */
  @JsonValue
  public String word() {
    return word;
  }

  /** The one of this word; another word is an IllegalArgumentException. */
  public static ListingKind of(String word) {
    for (ListingKind one : values()) {
      if (one.word.equals(word)) {
        return one;
      }
    }
    throw new IllegalArgumentException("No ListingKind is called " + word);
  }
}
