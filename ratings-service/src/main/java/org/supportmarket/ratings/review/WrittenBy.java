package org.supportmarket.ratings.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Stream;

/** Whose hands wrote a review down; what it says is the person's either way. */
public enum WrittenBy {
  SELF,
  SUPPORTER;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; an unknown word is malformed. */
  @JsonCreator
  static WrittenBy of(String code) {
    return Stream.of(values())
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such writer"));
  }
}
