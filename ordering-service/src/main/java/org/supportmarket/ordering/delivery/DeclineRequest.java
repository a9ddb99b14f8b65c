package org.supportmarket.ordering.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why not; told to the person. */
record DeclineRequest(
    @Schema(examples = "We are fully booked until March.", maxLength = 500) String reason) {}
