package org.supportmarket.ordering.market;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What everybody may know of what is bought. */
@Schema(name = "PublicQuarters")
record PublicQuarter(
    @Schema(description = "When these figures were put together") Instant publishedAt,
    @Schema(examples = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")
        String licence,
    List<Column> dictionary,
    List<Row> rows) {

  /** One column and what it means. */
  @Schema(name = "PublicQuarterColumn")
  record Column(String name, String type, String meaning) {}

  /** A category in a district in a quarter. */
  @Schema(name = "PublicQuarterRow")
  record Row(
      @Schema(examples = "E10900001") String council,
      @Schema(examples = "Milltown") String district,
      @Schema(examples = "leisure") String category,
      @Schema(examples = "Leisure and lifestyle") String categoryName,
      @Schema(examples = "2026-Q4") String quarter,
      @Schema(description = "Too few people (1 to 7) to show anything") boolean suppressed,
      @Schema(examples = "25") Long people,
      @Schema(examples = "120") Long units,
      @Schema(examples = "£1,000 to £5,000") String spend,
      @Schema(examples = "1000") Long spendFromPounds,
      @Schema(examples = "5000") Long spendBelowPounds,
      @Schema(examples = "4") Long providers,
      @Schema(
              examples = "25",
              description = "Null if there were 1 to 7 of them, or the quarter is not over")
          Long missedSearches) {}
}
