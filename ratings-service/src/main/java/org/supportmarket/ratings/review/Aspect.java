package org.supportmarket.ratings.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What else is asked beside how it was on the whole; each may be left out. */
public enum Aspect {
  /** Kindness and respect. */
  KINDNESS,
  /** On time. */
  ON_TIME,
  /** Did what I wanted. */
  WANTED,
  /** Value for the money. */
  VALUE,
  /** Would choose them again. */
  CHOOSE_AGAIN;

  /** As it stands in addresses, answers and columns: {@code on_time}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The aspect with this code. */
  public static Optional<Aspect> named(String code) {
    return Stream.of(values()).filter(aspect -> aspect.code().equals(code)).findFirst();
  }
}
