package org.supportmarket.web.provider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.session.Visitor;

/** The provider that the signed-in person works for. */
@RequestScoped
class OwnProvider {
  @Inject Visitor visitor;

  /** The provider, or a refusal in plain words for a login that belongs to none yet. */
  UUID id() {
    return visitor
        .provider()
        .orElseThrow(
            () ->
                new Refusal(
                    404,
                    "no_provider",
                    "Your login is not connected to your organisation yet. Call us and we will connect it.",
                    Map.of()));
  }
}
