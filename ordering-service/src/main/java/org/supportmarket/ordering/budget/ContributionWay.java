package org.supportmarket.ordering.budget;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a person's assessed contribution is paid (domain, section 4). */
public enum ContributionWay {
  NONE,
  /** The council releases its own share only; the person pays theirs to their support. */
  NET,
  /** The council releases all of it; the person owes the council theirs. */
  GROSS;

  /** As it is stored and sent. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By its code. */
  public static Optional<ContributionWay> find(String code) {
    return Arrays.stream(values()).filter(way -> way.code().equals(code)).findFirst();
  }
}
