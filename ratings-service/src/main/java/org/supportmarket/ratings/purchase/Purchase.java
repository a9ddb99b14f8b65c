package org.supportmarket.ratings.purchase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An order line somebody bought: what a review can be about. */
@Entity
@Table(name = "purchase_line")
public class Purchase {
  @Id private UUID orderLineId;
  private UUID orderId;
  private UUID personId;
  private String council;
  private UUID providerId;
  private String providerName;
  private UUID listingId;
  private int listingVersion;
  private String listingName;
  private String category;
  private PurchaseStatus status;
  private LocalDate deliveredOn;
  private int deliveries;
  private LocalDate lastDeliveredOn;

  /** For Hibernate. */
  protected Purchase() {}

  Purchase(OrderChanged order, OrderChanged.Line line) {
    orderLineId = line.orderLineId();
    orderId = order.orderId();
    personId = order.personId();
    council = order.council();
    providerId = order.providerId();
    providerName = order.providerName();
    listingId = line.listingId();
    listingVersion = line.listingVersion();
    listingName = line.listingName();
    category = line.category();
    status = PurchaseStatus.UNCONFIRMED;
  }

  /**
   * Takes in that the order came to a status on a day; what is already known or was overtaken
   * changes nothing.
   *
   * @param delivered whether more of this line was delivered by it
   */
  void come(PurchaseStatus to, LocalDate on, boolean delivered) {
    // Told again when part of the money comes back, later than it happened.
    boolean happened = delivered || to == PurchaseStatus.DELIVERED;
    if (delivered || to.isDelivered() && deliveries == 0) {
      deliveries++;
    }
    if (happened && (deliveredOn == null || on.isBefore(deliveredOn))
        || to.isDelivered() && deliveredOn == null) {
      deliveredOn = on;
    }
    if (happened && (lastDeliveredOn == null || on.isAfter(lastDeliveredOn))
        || to.isDelivered() && lastDeliveredOn == null) {
      lastDeliveredOn = on;
    }
    if (to.isBeyond(status)) {
      status = to;
    }
  }

  /** Whether some of it was delivered and stands, so that it can be reviewed. */
  public boolean isDelivered() {
    return status.isDelivered() || status == PurchaseStatus.IN_DELIVERY && deliveries > 0;
  }

  /** The order line, unique for ever. */
  public UUID orderLineId() {
    return orderLineId;
  }

  /** The order it is a line of. */
  public UUID orderId() {
    return orderId;
  }

  /** Who it was bought for. */
  public UUID personId() {
    return personId;
  }

  /** GSS code of the council whose money it was. */
  public String council() {
    return council;
  }

  /** Who sold it. */
  public UUID providerId() {
    return providerId;
  }

  /** The seller's name when it was bought. */
  public String providerName() {
    return providerName;
  }

  /** What was bought. */
  public UUID listingId() {
    return listingId;
  }

  /** Its name when it was bought. */
  public String listingName() {
    return listingName;
  }

  /** Its category's slug. */
  public String category() {
    return category;
  }

  /** The day of the first delivery, or null before it. */
  public LocalDate deliveredOn() {
    return deliveredOn;
  }
}
