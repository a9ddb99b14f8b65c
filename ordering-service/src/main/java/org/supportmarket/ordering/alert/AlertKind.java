package org.supportmarket.ordering.alert;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person can ask to be told of. */
enum AlertKind {
  /** More than a share of a budget is used or promised. */
  USED,
  /** For six weeks less than half of an even share was used. */
  UNDER_USED,
  /** What is planned costs more than there will be before the budget ends. */
  RUN_OUT,
  /** Money that was due has not come. */
  RELEASE_MISSING;

  /** As it stands in JSON and in the database. */
  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<AlertKind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
