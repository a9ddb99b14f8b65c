package org.supportmarket.catalogue.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What a price is for. */
public enum PriceUnit {
  HOUR("hour"),
  VISIT("visit"),
  NIGHT("night"),
  SESSION("session"),
  DAY("day"),
  WEEK("week"),
  ITEM("item"),
  MONTH("month");

  @EnumeratedValue private final String word;

  PriceUnit(String word) {
    this.word = word;
  }

  /** As stored and as told to others. */
  @JsonValue
  public String word() {
    return word;
  }

  /** The one of this word; another word is an IllegalArgumentException. */
  public static PriceUnit of(String word) {
    for (PriceUnit one : values()) {
      if (one.word.equals(word)) {
        return one;
      }
    }
    throw new IllegalArgumentException("No PriceUnit is called " + word);
  }
}
