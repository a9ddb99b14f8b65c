package org.supportmarket.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.catalogue.provider.Provider;
import org.supportmarket.catalogue.provider.ProviderDetails;
import org.supportmarket.catalogue.provider.ProviderRepository;
import org.supportmarket.catalogue.provider.RegisterProvider;

/** Takes the provider of a location; one per number of the Care Quality Commission. */
@ApplicationScoped
class TakeProvider {
  private final ProviderRepository providers;
  private final RegisterProvider registerProvider;

  TakeProvider(ProviderRepository providers, RegisterProvider registerProvider) {
    this.providers = providers;
    this.registerProvider = registerProvider;
  }

  /** The provider a location belongs to, and whether it is new or different. */
  record Taken(UUID id, String name, boolean different, boolean speaksForItself) {}

  Taken take(CqcLocation location) {
    UUID id = CqcIds.provider(location.providerId());
    Optional<Provider> known = providers.findByCqcId(location.providerId());
    if (known.isPresent() && (!known.get().id().equals(id) || known.get().isTakenOver())) {
      // They have registered with us themselves: what they say of themselves stays.
      return new Taken(known.get().id(), known.get().details().name(), false, true);
    }
    ProviderDetails details = details(location, known.map(Provider::details));
    return new Taken(id, details.name(), registerProvider.register(id, details), false);
  }

  private static ProviderDetails details(CqcLocation location, Optional<ProviderDetails> known) {
    boolean named = location.providerName() != null;
    String name =
        named ? location.providerName() : known.map(ProviderDetails::name).orElse(location.name());
    boolean provisional = !named && known.map(ProviderDetails::nameProvisional).orElse(true);
    String shortName = name.length() > 200 ? name.substring(0, 200).strip() : name;
    return new ProviderDetails(
        shortName,
        provisional,
        false,
        shortName
            + " is registered with the Care Quality Commission, which checks care in England. We"
            + " have its details from the Commission; it has not yet added anything itself.",
        null,
        null,
        null,
        null,
        null,
        location.providerId());
  }
}
