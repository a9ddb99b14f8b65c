package org.supportmarket.catalogue.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes a provider's place into the catalogue, or what has changed about one. */
@ApplicationScoped
public class RegisterLocation {
  private final LocationRepository locations;
  private final Clock clock;

  RegisterLocation(LocationRepository locations, Clock clock) {
    this.locations = locations;
    this.clock = clock;
  }

  /** Returns whether anything is different now. The provider must exist. */
  @Transactional
  public boolean register(UUID id, UUID providerId, LocationDetails details) {
    Location known = locations.findById(id);
    if (known == null) {
      locations.persist(new Location(id, providerId, details, clock.instant()));
      return true;
    }
    if (known.details().equals(details) && known.providerId().equals(providerId)) {
      return false;
    }
    known.become(providerId, details, clock.instant());
    return true;
  }
}
