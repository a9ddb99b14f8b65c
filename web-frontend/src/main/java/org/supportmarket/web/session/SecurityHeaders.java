package org.supportmarket.web.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What browsers may do with our pages: load nothing from elsewhere, run no script but our own file,
 * be in nobody's frame. Forms may also lead to the identity service, because browsers apply that
 * rule to where a form's answer sends them.
 */
@ApplicationScoped
public class SecurityHeaders {
  private static final int BEFORE_EVERYTHING = 1000;
  private static final String A_YEAR = "max-age=31536000";

  @Inject IdentityService identityService;

  void register(@Observes Filters filters) {
    filters.register(this::add, BEFORE_EVERYTHING);
  }

  private void add(RoutingContext context) {
    MultiMap headers = context.response().headers();
    headers.set(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
            + identityService.origin());
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (context.request().isSSL() || "https".equals(context.request().scheme())) {
      headers.set("Strict-Transport-Security", A_YEAR);
    }
    context.addHeadersEndHandler(end -> keepForNobodyElse(headers));
    context.next();
  }

  /** A page greets somebody by name: only their own browser may keep it, and must ask again. */
  private static void keepForNobodyElse(MultiMap headers) {
    if (!headers.contains("Cache-Control")) {
      headers.set("Cache-Control", "private, no-cache");
    }
  }
}
