package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.UUID;

/** Something the provider should see to; {@code dueOn} may be null. */
public record Reminder(UUID id, String kind, UUID subjectId, String name, LocalDate dueOn) {
  public boolean aboutSpaces() {
    return kind != null && kind.startsWith("spaces");
  }
}
