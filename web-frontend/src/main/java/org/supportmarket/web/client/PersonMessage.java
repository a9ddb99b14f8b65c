package org.supportmarket.web.client;

import java.time.Instant;
import java.util.UUID;

/** Something a person was told about an order; {@code readAt} is null while it is new. */
public record PersonMessage(
    UUID id, String kind, UUID orderId, Instant sentAt, Instant readAt, String words) {}
