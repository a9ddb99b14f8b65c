package org.supportmarket.catalogue.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
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

  /** When the last of a provider's places closed; null if one of them has not. */
  public LocalDate closedOn(UUID providerId) {
    List<Location> all = list("providerId", providerId);
    return all.stream().anyMatch(place -> place.details().deregisteredOn() == null)
        ? null
        : all.stream()
            .map(place -> place.details().deregisteredOn())
            .max(Comparator.naturalOrder())
            .orElse(null);
  }
}
