package org.supportmarket.web.client;

import java.time.Instant;
import java.util.List;

/** One thing done; {@code words} is what somebody wrote about it, or null. */
public record AuditEntry(
    Instant recordedAt, String actor, List<String> roles, String action, String words) {

  public AuditEntry {
    roles = roles == null ? List.of() : List.copyOf(roles);
  }
}
