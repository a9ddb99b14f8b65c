package org.supportmarket.ordering.eligibility;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a draft would change.
 *
 * @param open how many lines lie in baskets or repeat
 */
@Schema(name = "RulesPreview")
record PreviewView(int open, List<Touched> touched) {

  /** Lines that would be decided in another way, and of how many people. */
  @Schema(name = "TouchedPurchases")
  record Touched(
      @Schema(examples = "basket") String place,
      @Schema(nullable = true, examples = "Weekly house cleaning") String name,
      @Schema(nullable = true) String providerName,
      @Schema(examples = "yes") String from,
      @Schema(examples = "ask_first") String to,
      String rule,
      String words,
      int purchases,
      int people) {}
}
