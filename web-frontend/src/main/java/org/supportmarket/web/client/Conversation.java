package org.supportmarket.web.client;

import java.time.Instant;
import java.util.UUID;

/**
 * A conversation between a person and a provider.
 *
 * @param kind question or quote
 * @param status open (the provider's turn), answered (the person's) or closed
 * @param closedBy person or provider, null while it goes on
 * @param askedBy a first name, or null
 */
public record Conversation(
    UUID id,
    Named listing,
    Named provider,
    String kind,
    String status,
    String closedBy,
    String askedBy,
    Instant askedAt,
    Instant changedAt) {

  /** Something with its own page. */
  public record Named(UUID id, String name) {}

  public boolean closed() {
    return "closed".equals(status);
  }

  public boolean quote() {
    return "quote".equals(kind);
  }
}
