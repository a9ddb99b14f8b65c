package org.supportmarket.catalogue.provider;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A place of a provider. */
@Entity
public class Location {
  @Id private UUID id;
  private UUID providerId;
  @Embedded private LocationDetails details;
  private LocalDate dormantSince;
  private Instant changedAt;

  /** For Hibernate. */
  protected Location() {}

  Location(UUID id, UUID providerId, LocationDetails details, Instant at) {
    this.id = id;
    this.providerId = providerId;
    this.details = details;
    this.changedAt = at;
  }

  /** Ours, for ever. */
  public UUID id() {
    return id;
  }

  /** Whose it is. */
  public UUID providerId() {
    return providerId;
  }

  /** What it is like now. */
  public LocationDetails details() {
    return details;
  }

  /** Registered, but giving no care since then; null if it does or nobody has said. */
  public LocalDate dormantSince() {
    return dormantSince;
  }

  void rest(LocalDate since) {
    dormantSince = since;
  }

  void become(UUID newProviderId, LocationDetails newDetails, Instant at) {
    providerId = newProviderId;
    details = newDetails;
    changedAt = at;
  }
}
