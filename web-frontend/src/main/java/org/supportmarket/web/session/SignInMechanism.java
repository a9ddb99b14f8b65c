package org.supportmarket.web.session;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/**
 * Signing in as Quarkus does it, except that nobody is sent to an identity service that does not
 * answer: they are told so here, instead of seeing their browser's error.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  private static final int FOUND = 302;

  private final OidcAuthenticationMechanism oidc;
  private final IdentityService identityService;

  SignInMechanism(OidcAuthenticationMechanism oidc, IdentityService identityService) {
    this.oidc = oidc;
    this.identityService = identityService;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager manager) {
    return oidc.authenticate(context, manager);
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return identityService
        .reachable()
        .emitOn(task -> context.vertx().getOrCreateContext().runOnContext(ignored -> task.run()))
        .flatMap(up -> up ? oidc.getChallenge(context) : Uni.createFrom().item(resting()));
  }

  private static ChallengeData resting() {
    return new ChallengeData(FOUND, "Location", "/sign-in-resting");
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return oidc.getCredentialTypes();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
    return oidc.getCredentialTransport(context);
  }
}
