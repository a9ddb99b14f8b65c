package org.supportmarket.catalogue.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The places. Other features read; only the commands of this package write. */
@ApplicationScoped
public class LocationRepository implements PanacheRepositoryBase<Location, UUID> {

  /** Those a provider gives support from today, by name. */
  public List<Location> openOnesOf(UUID providerId) {
    return list(
        "providerId = ?1 and details.deregisteredOn is null order by details.name", providerId);
  }
}
