package org.supportmarket.catalogue.listing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
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
  private Instant firstPublishedAt;
  private Instant changedAt;

  protected Listing() {}

  private Listing(
      UUID id,
      UUID providerId,
      ListingStatus status,
      Offer offer,
      Availability availability,
      Instant at) {
    this.id = id;
    this.providerId = providerId;
    this.status = status;
    this.version = 1;
    this.indexRevision = 1;
    this.offer = offer;
    this.availability = availability;
    this.changedAt = at;
  }

  /** One that a register, a feed or the sample tells of: shown at once. */
  static Listing published(
      UUID id, UUID providerId, Offer offer, Availability availability, Instant at) {
    Listing listing = new Listing(id, providerId, ListingStatus.PUBLISHED, offer, availability, at);
    listing.firstPublishedAt = at;
    return listing;
  }

  /** One that its provider begins to write. */
  static Listing draft(
      UUID id, UUID providerId, Offer offer, Availability availability, Instant at) {
    return new Listing(id, providerId, ListingStatus.DRAFT, offer, availability, at);
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

  Availability availability() {
    return availability;
  }

  boolean wasEverPublished() {
    return firstPublishedAt != null;
  }

  boolean isShownAs(Offer otherOffer, Availability otherAvailability) {
    return (status == ListingStatus.PUBLISHED || status == ListingStatus.SUSPENDED)
        && offer.equals(otherOffer)
        && availability.equals(otherAvailability);
  }

  /** Shows other content; a suspended one stays suspended. */
  void show(Offer newOffer, Availability newAvailability, Instant at) {
    if (wasEverPublished() && !offer.equals(newOffer)) {
      version++;
    }
    offer = newOffer;
    availability = newAvailability;
    if (!wasEverPublished()) {
      firstPublishedAt = at;
    }
    touch(at);
  }

  /** What is written changes while nobody sees it. */
  void write(Offer newOffer, Availability newAvailability, Instant at) {
    if (wasEverPublished()) {
      throw new IllegalStateException("What was shown changes by a version only");
    }
    offer = newOffer;
    availability = newAvailability;
    touch(at);
  }

  void take(ListingStep step, Instant at) {
    status = step.take(status);
    touch(at);
  }

  /** Only what is published can be suspended; all else is told when it is published. */
  void suspend(Instant at) {
    if (ListingStep.SUSPEND.isOpenTo(status)) {
      status = ListingStep.SUSPEND.to();
    }
    touch(at);
  }

  void reinstate(Instant at) {
    if (ListingStep.REINSTATE.isOpenTo(status)) {
      status = ListingStep.REINSTATE.to();
    }
    touch(at);
  }

  void confirmSpaces(Integer free, LocalDate on, Instant at) {
    availability = availability.withSpaces(free, on);
    touch(at);
  }

  /** Buyers see another provider's name on it. */
  void presentAnew(Instant at) {
    if (wasEverPublished()) {
      version++;
    }
    touch(at);
  }

  /** The index has something else under a higher revision. */
  void touchAbove(long revision, Instant at) {
    indexRevision = Math.max(indexRevision, revision);
    touch(at);
  }

  /** Its search document has changed, though not what it says itself. */
  void touch(Instant at) {
    indexRevision++;
    changedAt = at;
  }
}
