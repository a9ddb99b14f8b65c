package org.supportmarket.web.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.client.Refusal;

/** Listings that may be gone by now. */
@ApplicationScoped
class Listings {
  @Inject @RestClient CatalogueApi catalogue;

  /** Empty where it is offered no longer. */
  Optional<Listing> find(UUID id) {
    try {
      return Optional.of(catalogue.listing(id));
    } catch (Refusal no) {
      if (no.status() == 404) {
        return Optional.empty();
      }
      throw no;
    }
  }
}
