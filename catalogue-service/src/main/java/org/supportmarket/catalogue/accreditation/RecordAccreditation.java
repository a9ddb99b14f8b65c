package org.supportmarket.catalogue.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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

  /** What the issuer's own register says; returns whether anything is different now. */
  @Transactional
  public boolean record(UUID providerId, AccreditationDetails details) {
    return record(providerId, details, "In the issuer's own register");
  }

  /** The same, checked in this way. The provider must exist. */
  @Transactional
  public boolean record(UUID providerId, AccreditationDetails details, String how) {
    Verification verification =
        details.status() == AccreditationStatus.VERIFIED
            ? new Verification(LocalDate.now(clock), details.issuer(), how)
            : null;
    boolean different =
        accreditations
            .findKind(providerId, details.kind())
            .map(known -> known.become(details, verification, clock.instant()))
            .orElseGet(
                () -> {
                  accreditations.persist(
                      new Accreditation(providerId, details, verification, clock.instant()));
                  return true;
                });
    if (different) {
      changed.fire(new AccreditationsChanged(providerId));
    }
    return different;
  }
}
