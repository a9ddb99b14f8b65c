package org.supportmarket.catalogue.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What speaks for a provider today. */
@ApplicationScoped
public class Accreditations {
  private final AccreditationRepository accreditations;
  private final AccreditationKinds kinds;
  private final Clock clock;

  Accreditations(AccreditationRepository accreditations, AccreditationKinds kinds, Clock clock) {
    this.accreditations = accreditations;
    this.kinds = kinds;
    this.clock = clock;
  }

  /** What others see of a provider: nothing that has run out, by name. */
  public List<AccreditationView> of(UUID providerId) {
    LocalDate today = LocalDate.now(clock);
    Map<String, AccreditationKind> byKind = kinds.bySlug();
    return accreditations.ofProvider(providerId).stream()
        .map(one -> AccreditationView.of(one, showsReference(byKind, one)))
        .filter(view -> view.countsOn(today))
        .toList();
  }

  /** Those of these providers of whom we have checked something that has not run out. */
  public Set<UUID> checked(Collection<UUID> providers) {
    LocalDate today = LocalDate.now(clock);
    return accreditations.verifiedOf(providers).stream()
        .filter(one -> !one.hasRunOut(today))
        .map(Accreditation::providerId)
        .collect(Collectors.toSet());
  }

  private static boolean showsReference(Map<String, AccreditationKind> byKind, Accreditation one) {
    AccreditationKind kind = byKind.get(one.details().kind());
    return kind != null && kind.showsReference();
  }
}
