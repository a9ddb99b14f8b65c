package org.supportmarket.ordering.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.supportmarket.kernel.database.OrderedId;
import org.supportmarket.ordering.offer.CancellationTier;

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
  @Embedded private Decision decision;
  private UUID outcomeId;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<CancellationTier> cancellation;

  private UUID[] pots;
  private String repeatEvery;

  @OneToMany(mappedBy = "orderLine")
  @OrderBy("position")
  private List<Occurrence> occurrences = new ArrayList<>();

  protected OrderLine() {}

  OrderLine(Order order, int position, PricedLine line, List<UUID> pots, Decision decision) {
    this.id = OrderedId.next();
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
    this.decision = decision;
    this.outcomeId = line.wanted().outcomeId();
    this.cancellation = line.offer().terms().cancellation();
    this.pots = pots.toArray(UUID[]::new);
    this.repeatEvery = line.wanted().repeat() == null ? null : line.wanted().repeat().every();
    for (When when : line.times()) {
      this.occurrences.add(new Occurrence(this, occurrences.size() + 1, line, when));
    }
  }

  UUID id() {
    return id;
  }

  Order order() {
    return order;
  }

  int position() {
    return position;
  }

  Decision decision() {
    return decision == null ? order.decision() : decision;
  }

  List<CancellationTier> cancellation() {
    return cancellation == null ? List.of() : List.copyOf(cancellation);
  }

  /** Which budgets pay, in this order. */
  List<UUID> pots() {
    return pots.length == 0 ? List.of(order.budgetLineId()) : List.of(pots);
  }

  /** One of its times costs so much more, or less. */
  void add(long pence) {
    totalPence += pence;
    order.add(pence);
  }

  /** A time of this line that did cost this much. */
  NewPrices.Changed changed(Occurrence time, long beforePence) {
    return new NewPrices.Changed(name, time.when().day(), beforePence, time.pence());
  }

  boolean repeats() {
    return repeatEvery != null;
  }

  List<Occurrence> occurrences() {
    return List.copyOf(occurrences);
  }

  /** As it is told to others, with what it moved of the money. */
  OrderChanged.Line asEvent(long orderedChange, long deliveredChange) {
    return new OrderChanged.Line(
        id,
        listingId,
        listingVersion,
        name,
        category,
        quantity,
        totalPence,
        orderedChange,
        deliveredChange);
  }

  NewOrder.LineRow asRow() {
    Decision decided = decision();
    return new NewOrder.LineRow(
        id,
        position,
        listingId,
        listingVersion,
        name,
        category,
        unit,
        quantity,
        minutes,
        unitPricePence,
        totalPence,
        decided.verdict(),
        decided.reason(),
        decided.rule(),
        decided.ruleVersion(),
        outcomeId,
        cancellation,
        List.of(pots),
        repeatEvery);
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
        order.status(),
        decision(),
        outcomeId,
        pots(),
        cancellation(),
        repeatEvery,
        occurrences.stream().map(Occurrence::asView).toList());
  }
}
