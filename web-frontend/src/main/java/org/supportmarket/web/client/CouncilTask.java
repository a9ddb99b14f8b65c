package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something a care manager has to look into, about one person's order. */
public record CouncilTask(
    UUID id,
    String kind,
    String state,
    boolean urgent,
    LocalDate dueOn,
    Instant raisedAt,
    UUID personId,
    String personName,
    UUID orderId,
    String orderStatus,
    UUID listingId,
    UUID objectId,
    String words,
    Instant closedAt,
    String outcome) {}
