package org.supportmarket.kernel.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/** A CloudEvents 1.0 event in JSON, with our extension attribute {@code cursor}. */
record CloudEvent(
    String specversion,
    UUID id,
    String source,
    String type,
    String subject,
    Instant time,
    String datacontenttype,
    String cursor,
    JsonNode data) {
  static final String BATCH = "application/cloudevents-batch+json";

  static CloudEvent of(FeedEvent event, String source) {
    return new CloudEvent(
        "1.0",
        event.id(),
        source,
        event.type(),
        event.subject(),
        event.time(),
        "application/json",
        event.cursor().toString(),
        event.data());
  }

  FeedEvent toFeedEvent() {
    return new FeedEvent(id, type, subject, time, data, Cursor.parse(cursor));
  }
}
