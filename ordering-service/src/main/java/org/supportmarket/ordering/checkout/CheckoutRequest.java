package org.supportmarket.ordering.checkout;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a basket is bought as it was shown.
 *
 * @param basketVersion the version that was shown
 * @param lines which lines are bought; null for all. The others stay in the basket
 */
@Schema(examples = "{\"basket_version\": 7}")
public record CheckoutRequest(
    @Schema(examples = "7") Long basketVersion, @Schema(nullable = true) List<UUID> lines) {}
