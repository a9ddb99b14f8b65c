package org.supportmarket.kernel.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells whoever announces too large a body so, in the form of every other refusal. The HTTP layer
 * would refuse it too, but without a word.
 */
@ApplicationScoped
class TooLarge {
  /** Before the HTTP layer's own look at the size. */
  private static final int EARLY = 10_000;

  private static final String PROBLEM =
      """
      {"status":413,"title":"That is too large","code":"too_large","detail":"Send at most %d KB at once."}""";

  private final long most;

  TooLarge(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
    this.most = most.asLongValue();
  }

  void register(@Observes Filters filters) {
    filters.register(this::refuse, EARLY);
  }

  private void refuse(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null || !length.matches("[0-9]{1,18}") || Long.parseLong(length) <= most) {
      request.next();
      return;
    }
    request
        .response()
        .setStatusCode(413)
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .putHeader(
            HttpHeaders.CONNECTION, "close") // the body is not read, so nothing can follow it
        .end(PROBLEM.formatted(most / 1024));
  }
}
