package org.supportmarket.web.provider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.MyProviderApi;
import org.supportmarket.web.client.ProviderAgreementsApi;
import org.supportmarket.web.client.ProviderSignalsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Reminder;
import org.supportmarket.web.client.Shown;
import org.supportmarket.web.client.Unreachable;

/**
 * What the catalogue counts and reminds of, what councils look for and what they have agreed;
 * without it the other pages are shown all the same.
 */
@RequestScoped
class Workspace {
  @Inject @RestClient MyProviderApi catalogue;
  @Inject @RestClient ProviderSignalsApi ordering;
  @Inject @RestClient ProviderAgreementsApi agreements;

  List<Reminder> reminders() {
    return orNone(catalogue::reminders).orElse(List.of());
  }

  Optional<Shown> shown() {
    return orNone(catalogue::shown);
  }

  /** How many things councils are looking for where this provider works. */
  Optional<Long> signals(UUID provider) {
    return orNone(() -> ordering.signals(provider, 1, 1).totalItems());
  }

  /** How many agreements with councils nobody of this provider has read. */
  Optional<Long> unreadAgreements(UUID provider) {
    return orNone(() -> agreements.agreements(provider, true, 1, 1).totalItems());
  }

  private static <T> Optional<T> orNone(Supplier<T> ask) {
    try {
      return Optional.ofNullable(ask.get());
    } catch (Refusal | Unreachable resting) {
      return Optional.empty();
    }
  }
}
