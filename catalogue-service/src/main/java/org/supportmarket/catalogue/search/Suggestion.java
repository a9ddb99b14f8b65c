package org.supportmarket.catalogue.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something the words typed so far could become.
 *
 * @param id of the listing or provider, or the slug of the category
 */
@Schema(name = "Suggestion")
record Suggestion(String text, Kind kind, String id) {

  /** What it leads to. */
  enum Kind {
    CATEGORY,
    LISTING,
    PROVIDER;

    @JsonValue
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
