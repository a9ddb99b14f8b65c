package org.supportmarket.ratings.purchase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What this service reads of ordering's event of the same name. */
record OrderChanged(
    UUID orderId,
    UUID personId,
    String council,
    UUID providerId,
    String providerName,
    String status,
    LocalDate effectiveDate,
    List<Line> lines) {
  static final String TYPE = "org.supportmarket.ordering.order-changed.v1";

  /**
   * @param deliveredChangePence by how much more is owed for it; above 0 something was delivered
   */
  record Line(
      UUID orderLineId,
      UUID listingId,
      int listingVersion,
      String listingName,
      String category,
      long deliveredChangePence) {}
}
