package org.supportmarket.ordering.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** One listing of an order, as it was offered when it was bought. */
@Entity
@DynamicUpdate
@Table(name = "order_line")
class OrderLine {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Order order;

  private int position;
  private UUID listingId;
  private int listingVersion;
  private String name;
  private String category;
  private String unit;
  private int quantity;
  private Integer minutes;

  @Column(name = "unit_price_pence")
  private long unitPricePence;

  private long totalPence;

  @OneToMany(mappedBy = "orderLine", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<Occurrence> occurrences = new ArrayList<>();

  protected OrderLine() {}

  /** A one-off: its only occurrence costs all of it. */
  OrderLine(Order order, int position, PricedLine line) {
    this.id = UUID.randomUUID();
    this.order = order;
    this.position = position;
    this.listingId = line.offer().listingId();
    this.listingVersion = line.offer().version();
    this.name = line.offer().name();
    this.category = line.offer().category();
    this.unit = line.offer().unit();
    this.quantity = line.quantity();
    this.minutes = line.minutes();
    this.unitPricePence = line.offer().pricePence();
    this.totalPence = line.totalPence();
    this.occurrences.add(new Occurrence(this, 1, line.totalPence()));
  }

  void move(OrderStatus to, LocalDate day) {
    occurrences.forEach(occurrence -> occurrence.move(to, day));
  }

  UUID id() {
    return id;
  }

  List<Occurrence> occurrences() {
    return List.copyOf(occurrences);
  }

  OrderChanged.Line asEvent() {
    return new OrderChanged.Line(
        id, listingId, listingVersion, name, category, quantity, totalPence);
  }

  OrderView.Line asView() {
    return new OrderView.Line(
        id,
        listingId,
        listingVersion,
        name,
        category,
        unit,
        quantity,
        minutes,
        unitPricePence,
        totalPence,
        occurrences.getLast().status());
  }
}
