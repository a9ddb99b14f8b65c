package org.supportmarket.ordering.delivery;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.ordering.order.DeliverTimes;

/**
 * What was delivered; all of it, or the next of several times, where nothing is said.
 *
 * @param timeId which time, or null
 * @param quantity how many units of it, where fewer than ordered
 * @param pence how much of its price, where less than ordered
 */
record DeliverRequest(
    @Schema(nullable = true) UUID timeId,
    @Schema(nullable = true, examples = "1") Integer quantity,
    @Schema(nullable = true, examples = "1250") Long pence) {

  static final DeliverRequest ALL = new DeliverRequest(null, null, null);

  DeliverTimes.Delivered delivered() {
    return new DeliverTimes.Delivered(timeId, quantity, pence);
  }
}
