package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something the provider should see to; {@code about} is the last day it counts, or the day spaces
 * were last confirmed.
 */
public record Reminder(UUID id, String kind, UUID subjectId, String name, LocalDate about) {
  public boolean aboutSpaces() {
    return kind != null && kind.startsWith("spaces");
  }
}
