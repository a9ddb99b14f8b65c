package org.supportmarket.catalogue.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One field of a listing as it is and as its provider wants it.
 *
 * @param before null where nothing is said now
 * @param after null where nothing would be said any more
 */
@Schema(name = "FieldChange")
record FieldChange(
    @Schema(examples = "price") String field,
    @Schema(examples = "Price") String label,
    @Schema(examples = "£18.50 per hour") String before,
    @Schema(examples = "£19.50 per hour") String after) {}
