package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.catalogue.accreditation.AccreditationStatus;
import org.supportmarket.catalogue.accreditation.Accreditations;
import org.supportmarket.catalogue.provider.JoinsAs;
import org.supportmarket.catalogue.provider.Provider;
import org.supportmarket.catalogue.provider.ProviderRepository;
import org.supportmarket.catalogue.provider.ProviderStatus;

/**
 * Who may publish what (domain §5). Personal care is a regulated activity: it is published only by
 * a provider that the Care Quality Commission has registered, by a personal assistant who works
 * directly for the person and under their control, or by an agency that only introduces people and
 * is marked as such.
 */
@ApplicationScoped
public class PublishingRule {
  private static final Set<String> REGULATED_CATEGORIES = Set.of("personal-care", "homecare");
  private static final String REGISTERED = "cqc-registered";

  private final ProviderRepository providers;
  private final Accreditations accreditations;

  PublishingRule(ProviderRepository providers, Accreditations accreditations) {
    this.providers = providers;
    this.accreditations = accreditations;
  }

  /** Why this provider may not publish this offer today, in a sentence; empty if it may. */
  public Optional<String> refusal(UUID providerId, Offer offer) {
    Provider provider = providers.findById(providerId);
    if (provider.status() != ProviderStatus.ACTIVE) {
      return Optional.of("Only a provider that has been let in can offer something here.");
    }
    boolean assistant = offer.kind() == ListingKind.PERSONAL_ASSISTANT;
    if (assistant && offer.worksDirectlyForPerson() && !isOneOfAFew(provider)) {
      return Optional.of(
          "An organisation's staff do not work directly for the person: offer this as a service.");
    }
    if (!REGULATED_CATEGORIES.contains(offer.category())
        || offer.introductionOnly()
        || isRegistered(providerId)) {
      return Optional.empty();
    }
    if (!assistant) {
      return Optional.of(
          "Personal care may be offered only by a provider registered with the Care Quality"
              + " Commission; we have not verified such a registration.");
    }
    return offer.worksDirectlyForPerson()
        ? Optional.empty()
        : Optional.of(
            "A personal assistant may offer personal care only when working directly for the"
                + " person and under their control. Please say so if it is so.");
  }

  /** A personal assistant, or a micro-provider: up to five people (domain §1). */
  private static boolean isOneOfAFew(Provider provider) {
    return provider.details().micro() || provider.joinsAs() == JoinsAs.PERSONAL_ASSISTANT;
  }

  private boolean isRegistered(UUID providerId) {
    return accreditations.of(providerId).stream()
        .anyMatch(a -> a.kind().equals(REGISTERED) && a.status() == AccreditationStatus.VERIFIED);
  }
}
