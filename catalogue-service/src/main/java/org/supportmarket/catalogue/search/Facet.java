package org.supportmarket.catalogue.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One choice to narrow results by, and how many there are. */
@Schema(name = "Facet")
record Facet(
    @Schema(description = "What to send as the parameter", examples = "homecare") String value,
    @Schema(examples = "Homecare visits") String name,
    long count) {}
