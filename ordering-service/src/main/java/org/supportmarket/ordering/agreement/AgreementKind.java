package org.supportmarket.ordering.agreement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a council agrees with a provider. */
public enum AgreementKind {
  /** A price of one unit that people may pay without being asked. */
  RATE,
  /** A least amount that the council pays for whether it is used or not; more is bought freely. */
  GUARANTEED,
  /** Places that are kept and paid for whether they are used or not. */
  BLOCK;

  /** As it stands in JSON and in the database. */
  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the council pays by the week, used or not. */
  boolean isContract() {
    return this != RATE;
  }

  static Optional<AgreementKind> find(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
