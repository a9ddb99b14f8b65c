package org.supportmarket.catalogue.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The providers. Other features read; only the commands of this package write. */
@ApplicationScoped
public class ProviderRepository implements PanacheRepositoryBase<Provider, UUID> {

  /** The one with this number at the Care Quality Commission. */
  public Optional<Provider> findByCqcId(String cqcProviderId) {
    return find("details.cqcProviderId", cqcProviderId).firstResultOptional();
  }

  /** One to be changed. */
  Optional<Provider> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
