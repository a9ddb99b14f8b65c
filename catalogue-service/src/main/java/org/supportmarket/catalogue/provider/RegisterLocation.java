package org.supportmarket.catalogue.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Takes a provider's place into the catalogue, or what has changed about one. */
@ApplicationScoped
public class RegisterLocation {
  private final LocationRepository locations;
  private final RatingHistory history;
  private final Clock clock;

  RegisterLocation(LocationRepository locations, RatingHistory history, Clock clock) {
    this.locations = locations;
    this.history = history;
    this.clock = clock;
  }

  /** Returns whether anything is different now. The provider must exist. */
  @Transactional
  public boolean register(UUID id, UUID providerId, LocationDetails details) {
    Location known = locations.findById(id);
    return register(id, providerId, details, known == null ? null : known.dormantSince());
  }

  /** The same of a place that gives no care since this day; null if it gives care. */
  @Transactional
  public boolean register(
      UUID id, UUID providerId, LocationDetails details, LocalDate dormantSince) {
    Location known = locations.findById(id);
    boolean different = true;
    if (known == null) {
      known = new Location(id, providerId, details, clock.instant());
      known.rest(dormantSince);
      locations.persistAndFlush(known);
    } else if (!known.details().equals(details)
        || !known.providerId().equals(providerId)
        || !Objects.equals(known.dormantSince(), dormantSince)) {
      known.become(providerId, details, clock.instant());
      known.rest(dormantSince);
    } else {
      different = false;
    }
    boolean rated = details.cqcRating() != null && details.cqcRatedOn() != null;
    if (different && rated) {
      history.record(id, List.of(new RatedView(details.cqcRating(), details.cqcRatedOn())));
    }
    return different;
  }
}
