package org.supportmarket.web.provider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.MyProvider;
import org.supportmarket.web.client.MyProviderApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.session.Visitor;

/** The provider that the signed-in person works for: their login names it, or they joined as it. */
@RequestScoped
class OwnProvider {
  private static final String NONE = "no_provider";

  @Inject Visitor visitor;
  @Inject @RestClient MyProviderApi catalogue;

  /** The provider's number, or a refusal in plain words for a login that belongs to none yet. */
  UUID id() {
    return visitor.provider().orElseGet(() -> catalogue.provider().id());
  }

  /** All about it; empty for a login that belongs to none yet. */
  Optional<MyProvider> find() {
    try {
      return Optional.of(catalogue.provider());
    } catch (Refusal no) {
      if (no.is(NONE)) {
        return Optional.empty();
      }
      throw no;
    }
  }

  /** Whether the login itself names a provider, so that it needs nobody to be asked. */
  boolean known() {
    return visitor.provider().isPresent();
  }
}
