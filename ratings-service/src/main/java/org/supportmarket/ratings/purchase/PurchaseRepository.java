package org.supportmarket.ratings.purchase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The order lines this service knows of. */
@ApplicationScoped
public class PurchaseRepository implements PanacheRepositoryBase<Purchase, UUID> {

  /** The order line, if this person bought it. */
  public Optional<Purchase> boughtBy(UUID person, UUID orderLine) {
    return find("orderLineId = ?1 and personId = ?2", orderLine, person).firstResultOptional();
  }

  List<Purchase> among(Collection<UUID> orderLines) {
    return list("orderLineId in ?1", orderLines);
  }

  void unconfirmAll() {
    update("status = ?1, deliveries = 0", PurchaseStatus.UNCONFIRMED);
  }
}
