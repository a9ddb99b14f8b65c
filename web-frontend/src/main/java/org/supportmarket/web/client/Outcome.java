package org.supportmarket.web.client;

import java.time.Instant;
import java.util.UUID;

/** What a person's plan is to bring about. */
public record Outcome(
    UUID id, String words, String need, String state, Instant agreedAt, Instant endedAt) {

  public boolean agreed() {
    return "agreed".equals(state);
  }
}
