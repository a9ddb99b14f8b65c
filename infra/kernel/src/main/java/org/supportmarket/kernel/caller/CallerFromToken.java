package org.supportmarket.kernel.caller;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller out of the verified access token. */
@Singleton
class CallerFromToken {

  @Produces
  @RequestScoped
  Caller caller(SecurityIdentity identity) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      throw new UnauthorizedException();
    }
    return new Caller(
        token.getIssuer(),
        token.getSubject(),
        token.getName(),
        token.getClaim("name"),
        identity.getRoles(),
        token.getClaim("council"),
        providerOf(token));
  }

  /** A provider claim that is no UUID belongs to no provider: it must not open anybody's orders. */
  private static UUID providerOf(JsonWebToken token) {
    String claim = token.getClaim("provider");
    if (claim == null || claim.length() != 36) {
      return null;
    }
    try {
      return UUID.fromString(claim);
    } catch (IllegalArgumentException notAUuid) {
      return null;
    }
  }
}
