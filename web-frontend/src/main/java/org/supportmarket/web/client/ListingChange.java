package org.supportmarket.web.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a provider wants buyers to see, field by field.
 *
 * @param kind new or change
 * @param state submitted, approved or refused
 * @param obstacle why it cannot be said yes to today; else null
 */
public record ListingChange(
    UUID id,
    UUID listingId,
    String listingName,
    Who provider,
    String kind,
    String state,
    Instant submittedAt,
    String obstacle,
    List<Field> fields) {

  /** Who offers it. */
  public record Who(UUID id, String name) {}

  /** One field; {@code before} and {@code after} are null where nothing is said. */
  public record Field(String field, String label, String before, String after) {}

  public ListingChange {
    fields = fields == null ? List.of() : List.copyOf(fields);
  }

  public boolean isNew() {
    return "new".equals(kind);
  }
}
