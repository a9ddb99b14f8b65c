package org.supportmarket.ordering.order;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be taken back; the whole order where nothing is said.
 *
 * @param chargePence the charge that was shown; a higher one is refused with charge_changed. Null
 *     takes whatever it is
 * @param from for ending: the first day that is no longer wanted
 * @param timeId for leaving out one time: which
 */
record TakeBackRequest(
    @Schema(nullable = true, examples = "1250") Long chargePence,
    @Schema(nullable = true) LocalDate from,
    @Schema(nullable = true) UUID timeId) {
  static final TakeBackRequest NOTHING_SAID = new TakeBackRequest(null, null, null);
}
