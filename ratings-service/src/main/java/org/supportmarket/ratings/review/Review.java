package org.supportmarket.ratings.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.supportmarket.ratings.purchase.Purchase;

/** What somebody thought of one order line: stars here, words apart. */
@Entity
@Immutable
public class Review {
  @Id private UUID id;
  private UUID orderLineId;
  private UUID personId;
  private String council;
  private UUID providerId;
  private UUID listingId;
  private int stars;
  private Instant writtenAt;

  /** For Hibernate. */
  protected Review() {}

  /** The id is random all through: one with a time in it would tell when the person wrote. */
  Review(Purchase purchase, int stars, Instant writtenAt) {
    if (stars < 1 || stars > 5) {
      throw new IllegalArgumentException("Stars go from 1 to 5");
    }
    this.id = UUID.randomUUID();
    this.orderLineId = purchase.orderLineId();
    this.personId = purchase.personId();
    this.council = purchase.council();
    this.providerId = purchase.providerId();
    this.listingId = purchase.listingId();
    this.stars = stars;
    this.writtenAt = writtenAt;
  }

  /** Its public id. */
  public UUID id() {
    return id;
  }

  UUID orderLineId() {
    return orderLineId;
  }

  UUID personId() {
    return personId;
  }

  String council() {
    return council;
  }

  UUID providerId() {
    return providerId;
  }

  UUID listingId() {
    return listingId;
  }

  /** 1 to 5. */
  public int stars() {
    return stars;
  }

  Instant writtenAt() {
    return writtenAt;
  }
}
