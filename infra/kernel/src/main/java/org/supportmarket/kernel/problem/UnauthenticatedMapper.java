package org.supportmarket.kernel.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers whoever has no token, or one that does not hold, alike. Ours instead of the problem
 * library's, which expects another version of Quarkus and fails on it.
 */
class UnauthenticatedMapper {

  @ServerExceptionMapper(priority = 1)
  public Response nobody(UnauthorizedException exception) {
    return signIn();
  }

  @ServerExceptionMapper(priority = 1)
  public Response notBelieved(AuthenticationFailedException exception) {
    return signIn();
  }

  private static Response signIn() {
    Response problem =
        Refusal.of(RequestProblem.UNAUTHENTICATED, "Please sign in, and try again.").toResponse();
    return Response.fromResponse(problem).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
  }
}
