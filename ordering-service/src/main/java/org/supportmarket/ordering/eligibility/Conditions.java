package org.supportmarket.ordering.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a rule fits: all that is said here must hold; what is empty or null is not asked.
 *
 * @param categories slugs of categories or of groups of them
 * @param otherThan none of these, slugs as before
 * @param kinds kinds of listings; what is of unknown kind never fits
 * @param needs the need of the plan's outcome that it is for
 * @param fundingStreams where the money comes from
 * @param holdingRoutes how it is held
 * @param unit what one of it is
 * @param unitPriceAbovePence one costs more than this
 * @param totalAbovePence all that this rule is about in one purchase costs more than this, so that
 *     dividing it helps nobody
 * @param frameworkRate above or within the rate agreed for it; fits nothing without such a rate
 * @param outcomeNamed whether it must be, or must not be, for an outcome of the plan
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Conditions(
    @Schema(examples = "[\"out-and-about\"]") List<String> categories,
    List<String> otherThan,
    @Schema(examples = "[\"universal\"]") List<String> kinds,
    List<String> needs,
    @Schema(examples = "[\"social_care\"]") List<String> fundingStreams,
    @Schema(examples = "[\"direct_payment\"]") List<String> holdingRoutes,
    @Schema(nullable = true, examples = "hour") String unit,
    @Schema(nullable = true, examples = "6000") Long unitPriceAbovePence,
    @Schema(nullable = true, examples = "150000") Long totalAbovePence,
    @Schema(nullable = true, examples = "above") String frameworkRate,
    @Schema(nullable = true) Boolean outcomeNamed) {
  static final String ABOVE = "above";
  static final String WITHIN = "within";

  Conditions {
    categories = categories == null ? List.of() : List.copyOf(categories);
    otherThan = otherThan == null ? List.of() : List.copyOf(otherThan);
    kinds = kinds == null ? List.of() : List.copyOf(kinds);
    needs = needs == null ? List.of() : List.copyOf(needs);
    fundingStreams = fundingStreams == null ? List.of() : List.copyOf(fundingStreams);
    holdingRoutes = holdingRoutes == null ? List.of() : List.copyOf(holdingRoutes);
  }

  /** Whether it fits this, sums apart. */
  boolean fit(Matter matter, Long agreedRate) {
    Asked asked = matter.asked();
    return (categories.isEmpty() || CategoryTree.anyHas(categories, asked.category()))
        && !CategoryTree.anyHas(otherThan, asked.category())
        && oneOf(kinds, asked.kind())
        && oneOf(needs, matter.need())
        && oneOf(fundingStreams, asked.fundingStream())
        && oneOf(holdingRoutes, asked.holdingRoute())
        && (unit == null || unit.equals(asked.unit()))
        && (unitPriceAbovePence == null || asked.unitPence() > unitPriceAbovePence)
        && fitRate(asked.unitPence(), agreedRate)
        && (outcomeNamed == null || outcomeNamed == (asked.outcomeId() != null));
  }

  private boolean fitRate(long pence, Long agreed) {
    return frameworkRate == null
        || agreed != null && frameworkRate.equals(pence > agreed ? ABOVE : WITHIN);
  }

  private static boolean oneOf(List<String> wanted, String value) {
    return wanted.isEmpty() || value != null && wanted.contains(value);
  }
}
