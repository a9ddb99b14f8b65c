package org.supportmarket.ordering.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wants to say about it. */
@Schema(name = "OrderWords")
record WordsRequest(
    @Schema(examples = "They came an hour late and left early.", maxLength = 1000) String words) {}
