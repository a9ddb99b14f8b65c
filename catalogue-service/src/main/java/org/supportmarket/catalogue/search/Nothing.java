package org.supportmarket.catalogue.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.catalogue.listing.ListingCard;

/**
 * Nothing was found: what is nearest to it.
 *
 * @param alternatives each with one thing less asked for, those that find something
 */
@Schema(name = "NothingFound")
record Nothing(List<Alternative> alternatives) {

  /**
   * What is found with less asked for.
   *
   * @param without the filter that was left out; {@code filters} for all of them, {@code q} for the
   *     words
   * @param contents the first three
   */
  @Schema(name = "Alternative")
  record Alternative(String without, long totalItems, List<ListingCard> contents) {}
}
