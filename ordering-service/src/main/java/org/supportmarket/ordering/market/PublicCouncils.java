package org.supportmarket.ordering.market;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which councils and quarters everybody may see what is bought. */
@Schema(name = "PublicCouncils")
record PublicCouncils(
    @Schema(description = "When the figures were put together") Instant publishedAt,
    @Schema(description = "By name") List<Council> councils) {

  /** A council with its first and its last quarter that is over. */
  @Schema(name = "PublicCouncil")
  record Council(
      @Schema(examples = "E10900001") String gss,
      @Schema(examples = "Merrowdale County Council") String name,
      @Schema(examples = "2024-Q2") String firstQuarter,
      @Schema(examples = "2026-Q3") String lastQuarter) {}
}
