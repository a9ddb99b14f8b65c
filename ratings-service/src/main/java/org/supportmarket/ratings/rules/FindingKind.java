package org.supportmarket.ratings.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person has to look at before words are published. */
public enum FindingKind {
  /** Something by which somebody can be found: number, address, e-mail. */
  PERSONAL_DATA,
  /** Somebody who works for the provider, by name. */
  STAFF_NAME,
  /** An illness, a medicine or care of the body. */
  HEALTH,
  /** Words meant to frighten or to hurt. */
  THREAT,
  /** Words meant to sell. */
  ADVERTISING;

  /** As it stands in the database, in JSON and in the rules. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this code. */
  public static FindingKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
