package org.supportmarket.catalogue.place;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somewhere people say they are.
 *
 * @param partOf where it lies, to tell it from others of its name, or null
 * @param latitude of its middle
 */
@Schema(name = "Place")
public record Place(
    PlaceKind kind,
    @Schema(examples = "Dunmere") String name,
    String partOf,
    double latitude,
    double longitude) {}
