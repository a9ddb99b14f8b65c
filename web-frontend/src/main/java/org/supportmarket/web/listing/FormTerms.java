package org.supportmarket.web.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.CatalogueApi;

/** The lists to choose from, as the catalogue has them now. */
@ApplicationScoped
class FormTerms {
  @Inject @RestClient CatalogueApi catalogue;

  Terms get() {
    return Terms.of(catalogue.vocabulary(), catalogue.categories());
  }
}
