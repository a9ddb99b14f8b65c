package org.supportmarket.web.session;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.MessagePage;

/**
 * Refuses what another site makes somebody's browser do here. A request that may change something
 * must come from our own pages: by {@code Sec-Fetch-Site} where the browser sends it, and by {@code
 * Origin} where it is sent; a browser that sends neither must send a {@code Referer} of ours. One
 * that says nothing about where it comes from is refused.
 */
public class OwnOriginOnly {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @ServerRequestFilter(preMatching = true, nonBlocking = true)
  public Optional<Response> refuse(ContainerRequestContext request, HttpServerRequest http) {
    if (SAFE.contains(request.getMethod())
        || ours(
            request.getHeaderString("Sec-Fetch-Site"),
            request.getHeaderString("Origin"),
            request.getHeaderString("Referer"),
            http.scheme() + "://" + http.authority())) {
      return Optional.empty();
    }
    return Optional.of(
        MessagePage.of(
                "We did not do that",
                "It was not asked for from one of our own pages. Nothing has changed. Please start again from here.",
                List.of(Link.to("/", "Go to the start page")))
            .answer(Response.Status.FORBIDDEN));
  }

  static boolean ours(String fetchSite, String origin, String referer, String own) {
    if (fetchSite != null && !fetchSite.equals("same-origin")) {
      return false;
    }
    if (origin != null) {
      return origin.equals(own);
    }
    return fetchSite != null || referer != null && own.equals(originOf(referer));
  }

  private static String originOf(String address) {
    try {
      URI uri = new URI(address);
      return uri.getScheme() + "://" + uri.getAuthority();
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
