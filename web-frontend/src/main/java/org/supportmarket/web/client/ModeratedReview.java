package org.supportmarket.web.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A review as a moderator reads it; {@code appeal} and {@code removal} are null if none waits. */
public record ModeratedReview(
    UUID id,
    UUID providerId,
    String providerName,
    UUID listingId,
    String listingName,
    int stars,
    String words,
    String state,
    Instant since,
    List<Finding> findings,
    String appeal,
    Removal removal,
    List<Decided> history) {

  /** A place in the words, counted in characters, and why to look at it. */
  public record Finding(String kind, int from, int to, String why) {}

  /** What one moderator proposed. */
  public record Removal(String reason, Instant at, boolean byYou) {}

  /** What was decided before; {@code words} may be null. */
  public record Decided(Instant at, String step, String reason, boolean byYou, String words) {}
}
