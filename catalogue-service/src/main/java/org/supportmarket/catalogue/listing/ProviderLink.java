package org.supportmarket.catalogue.listing;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who offers it. */
@Schema(name = "ProviderLink")
public record ProviderLink(
    UUID id, @Schema(examples = "Alder Lane Homecare") String name, boolean micro) {}
