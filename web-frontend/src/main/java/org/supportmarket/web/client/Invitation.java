package org.supportmarket.web.client;

import java.util.UUID;

/** Something that came three times, to say something of. */
public record Invitation(
    UUID listingId, UUID orderId, UUID orderLineId, String listingName, String providerName) {}
