package org.supportmarket.web.client;

import java.util.UUID;

/** What a buyer wrote; never who. {@code quarter} is text such as "2026 Q3". */
public record Review(
    UUID id, int stars, String words, UUID listingId, String listingName, String quarter) {}
