package org.supportmarket.ratings.summary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a summary can be of. */
enum RatedKind {
  PROVIDER,
  LISTING;

  /** As it stands in the database and in events. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
