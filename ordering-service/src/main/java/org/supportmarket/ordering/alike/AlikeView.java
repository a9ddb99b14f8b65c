package org.supportmarket.ordering.alike;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people of a council who have one need buy. */
@Schema(name = "BoughtByPeopleLikeMe")
record AlikeView(
    @Schema(examples = "E10900001") String council,
    @Schema(examples = "physical") String need,
    @Schema(nullable = true) Instant publishedAt,
    @Schema(description = "The first day of the financial year counted") LocalDate from,
    @Schema(description = "The last day of the financial year counted") LocalDate to,
    @Schema(description = "What most people buy first; too few to show last") List<Row> rows) {

  /** One kind of support. */
  @Schema(name = "BoughtByPeopleLikeMeRow")
  record Row(
      @Schema(examples = "leisure") String category,
      @Schema(examples = "Leisure and lifestyle") String name,
      @Schema(description = "1 to 7 people: too few to show how many") boolean suppressed,
      @Schema(description = "Who bought it, rounded to 5; null if too few", nullable = true)
          Long people) {}
}
