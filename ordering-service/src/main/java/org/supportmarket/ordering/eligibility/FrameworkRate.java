package org.supportmarket.ordering.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the council has agreed to be a fair price of one unit.
 *
 * @param providerId whose rate it is; null for everybody without a rate of their own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FrameworkRate(
    @Schema(nullable = true) UUID providerId,
    @Schema(examples = "homecare") String category,
    @Schema(examples = "hour") String unit,
    @Schema(examples = "2400") long pence) {

  boolean isFor(UUID provider, String ofCategory, String byUnit) {
    return (providerId == null || providerId.equals(provider))
        && unit.equals(byUnit)
        && CategoryTree.has(category, ofCategory);
  }
}
