package org.supportmarket.catalogue.listing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where something is given: districts by name, or so far around its point. */
@Schema(name = "Coverage")
public record CoverageView(
    @Schema(examples = "Alderwick") List<String> districts,
    @Schema(description = "1 to 100, or null") Integer radiusKm) {

  static CoverageView of(Availability availability) {
    return new CoverageView(availability.coverageDistricts(), availability.coverageRadiusKm());
  }
}
