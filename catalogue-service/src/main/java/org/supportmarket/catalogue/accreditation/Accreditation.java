package org.supportmarket.catalogue.accreditation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One accreditation of one provider. */
@Entity
class Accreditation {
  @Id private UUID id;
  private UUID providerId;
  @Embedded private AccreditationDetails details;
  private Instant changedAt;

  protected Accreditation() {}

  Accreditation(UUID providerId, AccreditationDetails details, Instant at) {
    this.id = UUID.randomUUID();
    this.providerId = providerId;
    this.details = details;
    this.changedAt = at;
  }

  AccreditationDetails details() {
    return details;
  }

  /** Takes the new details; false if they are what it has. */
  boolean become(AccreditationDetails newDetails, Instant at) {
    if (details.equals(newDetails)) {
      return false;
    }
    details = newDetails;
    changedAt = at;
    return true;
  }
}
