package org.supportmarket.ordering.market;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What grows and what shrinks: three whole months beside the same three a year before. */
@Schema(name = "MarketChanges")
record ChangesView(
    @Schema(examples = "E10900001") String council,
    @Schema(examples = "category") String of,
    LocalDate from,
    LocalDate to,
    Instant publishedAt,
    @Schema(description = "Fastest growing first, fastest shrinking last; then what is new")
        List<Change> rows,
    @Schema(description = "Rows that cannot be compared: in some month there are too few people")
        int suppressed) {

  /** One value, from the protected figures. */
  @Schema(name = "MarketChange")
  record Change(
      String key,
      @Schema(examples = "Leisure and lifestyle") String name,
      @Schema(description = "Ordered in these months") long nowPence,
      @Schema(description = "Ordered in the same months a year before") long beforePence,
      long changePence,
      @Schema(description = "In thousandths of before; null if nothing was bought then")
          Long changePermille) {
    Change named(String words) {
      return new Change(key, words, nowPence, beforePence, changePence, changePermille);
    }
  }
}
