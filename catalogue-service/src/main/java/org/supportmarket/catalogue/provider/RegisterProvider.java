package org.supportmarket.catalogue.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes a provider into the catalogue, or what has changed about one. */
@ApplicationScoped
public class RegisterProvider {
  private final ProviderRepository providers;
  private final Event<ProviderChanged> changed;
  private final Clock clock;

  RegisterProvider(ProviderRepository providers, Event<ProviderChanged> changed, Clock clock) {
    this.providers = providers;
    this.changed = changed;
    this.clock = clock;
  }

  /** Returns whether anything is different now. */
  @Transactional
  public boolean register(UUID id, ProviderDetails details) {
    Provider known = providers.findById(id);
    if (known == null) {
      providers.persist(new Provider(id, details, clock.instant()));
      return true;
    }
    if (known.details().equals(details)) {
      return false;
    }
    providers.getEntityManager().refresh(known, LockModeType.PESSIMISTIC_WRITE);
    boolean renamed = !known.details().name().equals(details.name());
    known.become(details, clock.instant());
    changed.fire(new ProviderChanged(id, renamed));
    return true;
  }
}
