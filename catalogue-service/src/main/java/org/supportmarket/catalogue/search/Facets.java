package org.supportmarket.catalogue.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the results can be narrowed by. */
@Schema(name = "Facets")
record Facets(
    @Schema(description = "For `category`; counted as if no category had been chosen")
        List<Facet> category,
    @Schema(description = "For `accreditation`") List<Facet> accreditation,
    @Schema(description = "For `max_price_pence`; counted as if no price had been chosen")
        List<Facet> priceBand,
    @Schema(description = "Whether from a very small provider") List<Facet> micro) {}
