package org.supportmarket.catalogue.place;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How exact a place is; in the order in which one name is preferred to another. */
public enum PlaceKind {
  DISTRICT,
  COUNCIL,
  TOWN,
  OUTCODE,
  POSTCODE;

  /** As stored and as told to others. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PlaceKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
