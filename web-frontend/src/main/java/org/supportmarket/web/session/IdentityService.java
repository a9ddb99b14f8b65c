package org.supportmarket.web.session;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.supportmarket.web.client.Reach;

/** The identity service, seen from outside: whether people can be sent there, and where. */
@ApplicationScoped
public class IdentityService {
  private final String realm;
  private final Reach reach;

  IdentityService(
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm, Reach reach) {
    this.realm = realm;
    this.reach = reach;
  }

  /** Whether it answers now; never fails, never takes longer than two seconds. */
  public Uni<Boolean> reachable() {
    return reach.answers(realm + "/.well-known/openid-configuration");
  }

  /** Scheme, host and port, as a content security policy names it. */
  String origin() {
    URI uri = URI.create(realm);
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  /** Where a browser ends its session there, to come back to {@code then}. */
  URI endOfSession(String idToken, String then) {
    return UriBuilder.fromUri(realm + "/protocol/openid-connect/logout")
        .queryParam("id_token_hint", "{hint}")
        .queryParam("post_logout_redirect_uri", "{then}")
        .build(idToken, then);
  }
}
