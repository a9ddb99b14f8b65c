package org.supportmarket.catalogue.shown;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a provider's listings were shown in results and opened. */
@Schema(name = "Shown")
record ShownView(LocalDate from, LocalDate to, long shown, long opened, List<OfListing> byListing) {

  /** Of one listing, the days on which there is anything to tell. */
  @Schema(name = "ShownListing")
  record OfListing(UUID listingId, String name, long shown, long opened, List<OfDay> days) {}

  /** On one day. */
  @Schema(name = "ShownDay")
  record OfDay(LocalDate day, long shown, long opened) {}

  static ShownView of(LocalDate from, LocalDate to, List<OfListing> listings) {
    return new ShownView(
        from,
        to,
        listings.stream().mapToLong(OfListing::shown).sum(),
        listings.stream().mapToLong(OfListing::opened).sum(),
        listings);
  }
}
