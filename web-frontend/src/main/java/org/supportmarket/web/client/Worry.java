package org.supportmarket.web.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Something told over the private line, whole; in a list it is its {@link Row} alone. */
public record Worry(
    Row worry, String words, String about, String reach, String ring, List<Look> log) {

  /** {@code ours} is false where any desk may take it; the last three may be null. */
  public record Row(
      UUID id,
      String reference,
      boolean ours,
      Instant toldAt,
      Instant readBy,
      Instant readAt,
      Instant closedAt,
      String outcome) {}

  /** Who of the desk looked, or what they did; {@code note} may be null. */
  public record Look(Instant at, String officer, boolean byYou, String action, String note) {}
}
