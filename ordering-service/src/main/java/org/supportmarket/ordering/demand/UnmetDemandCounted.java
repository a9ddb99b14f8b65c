package org.supportmarket.ordering.demand;

import java.time.LocalDate;

/** What we read of the catalogue's event of this name: searches of a day that found nothing. */
public record UnmetDemandCounted(LocalDate day, String district, String category, long searches) {
  /** The event's type in the catalogue's feed. */
  public static final String TYPE = "org.supportmarket.catalogue.unmet-demand-counted.v1";
}
