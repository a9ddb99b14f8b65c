package org.supportmarket.catalogue.listing;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where something is offered and how much of it is free: changes often and binds nobody, so it
 * raises no version.
 *
 * @param locationId the place it is given from, or null
 * @param council GSS code, or null
 * @param district in people's words, or null
 * @param spaces how many more people could be served, or null if not said
 * @param spacesConfirmedOn when the provider last said so
 */
@Embeddable
public record Availability(
    UUID locationId,
    String council,
    String district,
    Double latitude,
    Double longitude,
    Integer spaces,
    LocalDate spacesConfirmedOn) {

  /** Nothing is said about where and how much. */
  public static final Availability UNKNOWN =
      new Availability(null, null, null, null, null, null, null);
}
