package org.supportmarket.catalogue.openreferral;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets pages of any other site read the feed, its refusals too, and nothing but the feed: it is the
 * same for everybody and needs no login.
 */
class OpenToAll {
  static final String PATH = "/open-referral/v3";

  private static final String METHODS = "GET, HEAD, OPTIONS";
  private static final long A_DAY_IN_SECONDS = 86_400;

  /** A browser asks before it sends an entity tag to another site. */
  @ServerRequestFilter(preMatching = true)
  public Response mayI(ContainerRequestContext request) {
    return request.getMethod().equals(HttpMethod.OPTIONS) && isOfTheFeed(request)
        ? Response.noContent()
            .header(HttpHeaders.ALLOW, METHODS)
            .header("Access-Control-Allow-Methods", METHODS)
            .header("Access-Control-Allow-Headers", "If-None-Match, Content-Type")
            .header("Access-Control-Max-Age", A_DAY_IN_SECONDS)
            .build()
        : null;
  }

  @ServerResponseFilter
  public void open(ContainerRequestContext request, ContainerResponseContext response) {
    if (isOfTheFeed(request)) {
      response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
      response.getHeaders().putSingle("Access-Control-Expose-Headers", "ETag");
    }
  }

  private static boolean isOfTheFeed(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    return path.equals(PATH) || path.startsWith(PATH + "/");
  }
}
