package org.supportmarket.catalogue.demand;

import java.time.LocalDate;

/**
 * What other services learn of searches that found nothing: how many there were on a day that is
 * over. Told again if it turns out that there were more.
 *
 * @param district the name of a public place
 * @param category its slug, or "other"
 * @param searches all of that day, at least 1
 */
record UnmetDemandCounted(LocalDate day, String district, String category, long searches) {
  /** The event's type in feeds. */
  static final String TYPE = "org.supportmarket.catalogue.unmet-demand-counted.v1";
}
