package org.supportmarket.catalogue.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What is offered. */
public enum ListingKind {
  /** Somebody's time and skill. */
  SERVICE("service"),
  /** A thing to keep or hire. */
  PRODUCT("product"),
  /** Something to do, with others or alone. */
  ACTIVITY("activity"),
  /** Somewhere to live, for good or for a while. */
  PLACE_TO_LIVE("place-to-live"),
  /** Somebody who works directly for the person (domain §1). */
  PERSONAL_ASSISTANT("personal-assistant"),
  /** Advice, advocacy and brokerage. */
  ADVICE("advice"),
  /** Open to everybody, whether they need support or not (domain §2). */
  UNIVERSAL("universal"),
  /** The council's own, or places it has bought in a block. */
  COUNCIL_SERVICE("council-service");

  @EnumeratedValue private final String word;

  ListingKind(String word) {
    this.word = word;
  }

  /** As people read it. */
  public String inWords() {
    String words = word.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
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
