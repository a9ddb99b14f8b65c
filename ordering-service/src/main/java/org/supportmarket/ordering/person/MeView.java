package org.supportmarket.ordering.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who the caller is to us. */
record MeView(
    @Schema(nullable = true, examples = "7f1f6f0e-52f5-3a24-9f2c-3d9d1a0c9c11") UUID personId,
    @Schema(examples = "Hazel Holder") String name,
    @Schema(examples = "[\"budget-holder\"]") List<String> roles,
    @Schema(nullable = true, examples = "E10900001") String council,
    @Schema(nullable = true) UUID provider,
    List<ActingFor> actingFor) {

  /** Somebody the caller may act for today; limits are null where there are none. */
  @Schema(name = "ActingFor")
  record ActingFor(
      UUID personId,
      @Schema(nullable = true, examples = "Hazel Holder") String name,
      @Schema(nullable = true, description = "By what right; null on the phone") UUID delegation,
      @Schema(examples = "supporter", description = "supporter, fund-holder or phone")
          String authority,
      @Schema(examples = "[\"see\",\"order\"]") List<String> actions,
      @Schema(nullable = true, examples = "5000") Long orderLimitPence,
      @Schema(nullable = true, examples = "20000") Long monthLimitPence,
      @Schema(nullable = true, examples = "12500") Long monthLeftPence,
      @Schema(nullable = true, description = "The last day") LocalDate endsOn) {}
}
