package org.supportmarket.kernel.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * One event as a consumer reads it.
 *
 * @param cursor the place just after it
 */
public record FeedEvent(
    UUID id, String type, String subject, Instant time, JsonNode data, Cursor cursor) {}
