package org.supportmarket.catalogue.search;

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
    category,
    listing,
    provider
  }
}
