package org.supportmarket.catalogue.provider;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An organisation or person that offers support. */
@Entity
public class Provider {
  @Id private UUID id;
  @Embedded private ProviderDetails details;
  private Instant changedAt;

  /** For Hibernate. */
  protected Provider() {}

  Provider(UUID id, ProviderDetails details, Instant at) {
    this.id = id;
    this.details = details;
    this.changedAt = at;
  }

  /** Ours, for ever. */
  public UUID id() {
    return id;
  }

  /** Who they are now. */
  public ProviderDetails details() {
    return details;
  }

  void become(ProviderDetails newDetails, Instant at) {
    details = newDetails;
    changedAt = at;
  }
}
