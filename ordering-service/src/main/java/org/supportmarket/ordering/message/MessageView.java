package org.supportmarket.ordering.message;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something we told a person. */
@Schema(name = "Message")
record MessageView(
    UUID id,
    @Schema(examples = "suspension") String kind,
    @Schema(nullable = true) UUID orderId,
    Instant sentAt,
    @Schema(nullable = true, description = "Null while not read") Instant readAt,
    @Schema(nullable = true, description = "Null once erased") String words) {

  MessageView saying(String words) {
    return new MessageView(id, kind, orderId, sentAt, readAt, words);
  }
}
