package org.supportmarket.catalogue.listing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Something a provider offers. Whoever changes it holds its row's lock. */
@Entity
class Listing {
  @Id private UUID id;
  private UUID providerId;

  @Enumerated(EnumType.STRING)
  private ListingStatus status;

  private int version;
  private long indexRevision;
  @Embedded private Offer offer;
  @Embedded private Availability availability;
  private Instant changedAt;

  protected Listing() {}

  Listing(UUID id, UUID providerId, Offer offer, Availability availability, Instant at) {
    this.id = id;
    this.providerId = providerId;
    this.status = ListingStatus.PUBLISHED;
    this.version = 1;
    this.indexRevision = 1;
    this.offer = offer;
    this.availability = availability;
    this.changedAt = at;
  }

  UUID id() {
    return id;
  }

  UUID providerId() {
    return providerId;
  }

  ListingStatus status() {
    return status;
  }

  int version() {
    return version;
  }

  long indexRevision() {
    return indexRevision;
  }

  Offer offer() {
    return offer;
  }

  /** Hibernate makes a null of a row's part in which everything is null. */
  private Availability availability() {
    return Objects.requireNonNullElse(availability, Availability.UNKNOWN);
  }

  boolean isPublishedAs(Offer otherOffer, Availability otherAvailability) {
    return status == ListingStatus.PUBLISHED
        && offer.equals(otherOffer)
        && availability().equals(otherAvailability);
  }

  void publish(Offer newOffer, Availability newAvailability, Instant at) {
    if (!offer.equals(newOffer)) {
      version++;
    }
    offer = newOffer;
    availability = newAvailability;
    status = ListingStatus.PUBLISHED;
    touch(at);
  }

  void reprice(long pricePence, Instant at) {
    offer = offer.at(pricePence);
    version++;
    touch(at);
  }

  void withdraw(Instant at) {
    status = ListingStatus.WITHDRAWN;
    touch(at);
  }

  /** Buyers see another provider's name on it. */
  void presentAnew(Instant at) {
    version++;
    touch(at);
  }

  /** Its search document has changed, though not what it says itself. */
  void touch(Instant at) {
    indexRevision++;
    changedAt = at;
  }
}
