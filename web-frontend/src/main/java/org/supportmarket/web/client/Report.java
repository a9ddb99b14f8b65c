package org.supportmarket.web.client;

import java.time.Instant;
import java.util.UUID;

/** What somebody told us is wrong with a listing; nothing is known of who told it. */
public record Report(
    UUID id,
    Reported listing,
    Reported provider,
    String about,
    String words,
    boolean signedIn,
    Instant reportedAt,
    String status,
    String outcome,
    String outcomeWords,
    Instant closedAt) {

  /** What it is about; {@code status} of a listing only. */
  public record Reported(UUID id, String name, String status) {}
}
