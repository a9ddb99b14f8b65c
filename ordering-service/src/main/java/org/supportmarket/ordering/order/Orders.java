package org.supportmarket.ordering.order;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.ordering.person.PersonRef;

/** Orders, always of a person or a provider whom the caller was found to be. */
@ApplicationScoped
class Orders implements PanacheRepositoryBase<Order, UUID> {
  private static final String OF_PERSON = "id = :order and personId = :owner";
  private static final String OF_PROVIDER = "id = :order and providerId = :owner";

  Optional<Order> ofPerson(PersonRef person, UUID order) {
    return find(OF_PERSON, which(person.id(), order)).firstResultOptional();
  }

  /** The same, held until the transaction ends, so that of two steps one comes second. */
  Optional<Order> lockedOfPerson(PersonRef person, UUID order) {
    return find(OF_PERSON, which(person.id(), order))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Optional<Order> ofProvider(UUID provider, UUID order) {
    return find(OF_PROVIDER, which(provider, order)).firstResultOptional();
  }

  Optional<Order> lockedOfProvider(UUID provider, UUID order) {
    return find(OF_PROVIDER, which(provider, order))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  PanacheQuery<Order> ofPerson(PersonRef person, Optional<OrderStatus> status) {
    return newestFirst("personId", person.id(), status);
  }

  PanacheQuery<Order> ofProvider(UUID provider, Optional<OrderStatus> status) {
    return newestFirst("providerId", provider, status);
  }

  private PanacheQuery<Order> newestFirst(String by, UUID owner, Optional<OrderStatus> status) {
    Sort newest = Sort.descending("placedAt").and("id");
    return status
        .map(
            wanted ->
                find(
                    by + " = :owner and status = :status",
                    newest,
                    Parameters.with("owner", owner).and("status", wanted)))
        .orElseGet(() -> find(by + " = :owner", newest, Parameters.with("owner", owner)));
  }

  private static Parameters which(UUID owner, UUID order) {
    return Parameters.with("order", order).and("owner", owner);
  }
}
