package org.supportmarket.ordering.signal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In what a signal says how much is looked for; never in people, who might be known by it. */
enum Measure {
  HOURS_A_WEEK,
  VISITS_A_WEEK,
  PLACES,
  WORKERS;

  /** As it stands in JSON and in the database. */
  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Measure> find(String code) {
    return Stream.of(values()).filter(measure -> measure.code().equals(code)).findFirst();
  }
}
