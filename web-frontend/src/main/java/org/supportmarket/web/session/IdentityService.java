package org.supportmarket.web.session;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The identity service, seen from outside: whether it can be sent people to, and where. */
@ApplicationScoped
public class IdentityService {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final String realm;

  IdentityService(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm) {
    this.realm = realm;
  }

  /** Whether it answers now; never fails, never takes longer than two seconds. */
  public Uni<Boolean> reachable() {
    HttpRequest ask =
        HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
            .timeout(PATIENCE)
            .build();
    return Uni.createFrom()
        .completionStage(() -> http.sendAsync(ask, BodyHandlers.discarding()))
        .map(answer -> answer.statusCode() == 200)
        .onFailure()
        .recoverWithItem(false);
  }

  /** Scheme, host and port, as a content security policy names it. */
  String origin() {
    URI uri = URI.create(realm);
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  /** Where a browser ends its session there, to come back to {@code then}. */
  URI endOfSession(String idToken, String then) {
    return jakarta.ws.rs.core.UriBuilder.fromUri(realm + "/protocol/openid-connect/logout")
        .queryParam("id_token_hint", "{hint}")
        .queryParam("post_logout_redirect_uri", "{then}")
        .build(idToken, then);
  }
}
