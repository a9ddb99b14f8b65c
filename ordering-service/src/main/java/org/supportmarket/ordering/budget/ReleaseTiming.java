package org.supportmarket.ordering.budget;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** On which day of its period money is released: the first or the last. */
public enum ReleaseTiming {
  IN_ADVANCE,
  IN_ARREARS;

  /** As it is stored and sent. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By its code. */
  public static Optional<ReleaseTiming> find(String code) {
    return Arrays.stream(values()).filter(timing -> timing.code().equals(code)).findFirst();
  }
}
