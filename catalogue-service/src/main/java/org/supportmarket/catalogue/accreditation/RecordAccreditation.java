package org.supportmarket.catalogue.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Records an accreditation of a provider, or what has changed about it. */
@ApplicationScoped
public class RecordAccreditation {
  private final AccreditationRepository accreditations;
  private final Event<AccreditationsChanged> changed;
  private final Clock clock;

  RecordAccreditation(
      AccreditationRepository accreditations, Event<AccreditationsChanged> changed, Clock clock) {
    this.accreditations = accreditations;
    this.changed = changed;
    this.clock = clock;
  }

  /** Returns whether anything is different now. The provider must exist. */
  @Transactional
  public boolean record(UUID providerId, AccreditationDetails details) {
    Optional<Accreditation> known = accreditations.findKind(providerId, details.kind());
    boolean different =
        known
            .map(accreditation -> accreditation.become(details, clock.instant()))
            .orElseGet(
                () -> {
                  accreditations.persist(new Accreditation(providerId, details, clock.instant()));
                  return true;
                });
    if (different) {
      changed.fire(new AccreditationsChanged(providerId));
    }
    return different;
  }
}
