package org.supportmarket.catalogue.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the results can be narrowed by; a choice that would leave nothing is not among them. */
@Schema(name = "Facets")
record Facets(
    @Schema(description = "For `category`; counted as if no category had been chosen")
        List<Facet> category,
    @Schema(description = "For `accreditation`; only those we have checked and that count today")
        List<Facet> accreditation,
    @Schema(description = "For `max_price_pence`; counted as if no price had been chosen")
        List<Facet> priceBand,
    @Schema(description = "Whether from a very small provider; `micro=true` narrows")
        List<Facet> micro,
    @Schema(description = "For `need`") List<Facet> need,
    @Schema(description = "For `age_group`") List<Facet> ageGroup,
    @Schema(description = "For `day`") List<Facet> day,
    @Schema(description = "For `radius_km`, if a place was given; counted as if none was chosen")
        List<Facet> distance,
    @Schema(description = "For `min_rating`; counted as if none had been chosen")
        List<Facet> rating,
    @Schema(description = "For `verified`") List<Facet> verified,
    @Schema(description = "For `access`") List<Facet> access,
    @Schema(description = "For `language`") List<Facet> language,
    @Schema(description = "For `kind`") List<Facet> kind,
    @Schema(description = "For `spaces`") List<Facet> spaces) {}
