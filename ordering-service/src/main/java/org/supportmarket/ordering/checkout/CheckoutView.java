package org.supportmarket.ordering.checkout;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.ordering.elsewhere.ElsewhereView;
import org.supportmarket.ordering.order.OrderView;

/**
 * What was bought with one yes: an order for each provider, each with its own life, and what is
 * paid elsewhere. Sums in pence.
 */
public record CheckoutView(
    UUID id,
    UUID personId,
    Instant at,
    @Schema(examples = "12500") long totalPence,
    List<OrderView> orders,
    List<ElsewhereView> somethingElse) {}
