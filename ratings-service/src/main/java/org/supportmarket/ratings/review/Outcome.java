package org.supportmarket.ratings.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What in a person's life it helped with. Parts of life after the Care Act's outcomes and not
 * conditions, because a condition would say something about the health of who wrote.
 */
public enum Outcome {
  /** Keeping the home as one likes it. */
  HOME,
  /** Washing, dressing, eating. */
  LOOKING_AFTER_MYSELF,
  /** Getting out and about. */
  GETTING_OUT,
  /** Family, friends, company. */
  PEOPLE,
  /** Work, learning, volunteering. */
  WORK_AND_LEARNING,
  /** Feeling well. */
  FEELING_WELL,
  /** Being and feeling safe. */
  SAFE,
  /** A break for whoever cares. */
  BREAK;

  /** As it stands in addresses, answers and columns: {@code getting-out}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The outcome with this code. */
  public static Optional<Outcome> named(String code) {
    return Stream.of(values()).filter(outcome -> outcome.code().equals(code)).findFirst();
  }

  /** Reads what was sent; an unknown word is malformed. */
  @JsonCreator
  static Outcome sent(String code) {
    return named(code).orElseThrow(() -> new IllegalArgumentException("No such outcome"));
  }
}
