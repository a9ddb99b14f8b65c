package org.supportmarket.catalogue.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What speaks for a provider today. */
@ApplicationScoped
public class Accreditations {
  private final AccreditationRepository accreditations;
  private final Clock clock;

  Accreditations(AccreditationRepository accreditations, Clock clock) {
    this.accreditations = accreditations;
    this.clock = clock;
  }

  /** Those of a provider that have not run out, by name. */
  public List<AccreditationView> of(UUID providerId) {
    LocalDate today = LocalDate.now(clock);
    return accreditations.ofProvider(providerId).stream()
        .map(Accreditation::details)
        .map(d -> new AccreditationView(d.kind(), d.name(), d.status(), d.validTo()))
        .filter(view -> view.countsOn(today))
        .toList();
  }
}
