package org.supportmarket.web.client;

import java.util.List;
import java.util.UUID;

/**
 * Who offers support; {@code cqc} is null where the Care Quality Commission does not register them.
 */
public record Provider(
    UUID id,
    String name,
    boolean micro,
    String about,
    String phone,
    String email,
    String website,
    String district,
    Cqc cqc,
    List<Place> locations,
    List<Accreditation> accreditations,
    Rating rating,
    String joinsAs,
    boolean worksDirectlyForPerson,
    Boolean regulated,
    boolean introductionAgency,
    String status,
    String suspendedReason) {

  /** A place of theirs; {@code cqc} is null where it is not registered. */
  public record Place(UUID id, String name, String district, Cqc cqc) {}

  public Provider {
    locations = locations == null ? List.of() : List.copyOf(locations);
    accreditations = accreditations == null ? List.of() : List.copyOf(accreditations);
    rating = rating == null ? Rating.NONE : rating;
  }

  public boolean suspended() {
    return "suspended".equals(status);
  }
}
