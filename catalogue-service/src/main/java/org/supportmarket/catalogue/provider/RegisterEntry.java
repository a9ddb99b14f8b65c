package org.supportmarket.catalogue.provider;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A provider that the register brought, to be held beside one that joins and names its number.
 *
 * @param postcode of the place that was named, else of one of them, or null
 * @param taken whether somebody acts for it already
 */
@Schema(name = "RegisterEntry")
public record RegisterEntry(
    UUID id,
    String name,
    @Schema(description = "CQC's number of the provider, or null") String cqcProviderId,
    String postcode,
    @Schema(description = "How many places it gives support from") long places,
    @Schema(description = "How many listings it has") long listings,
    boolean taken) {}
