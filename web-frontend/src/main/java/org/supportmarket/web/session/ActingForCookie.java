package org.supportmarket.web.session;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom somebody chose to act for, until the browser is closed. It opens nothing: ordering is asked
 * each time whether they may.
 */
@ApplicationScoped
public class ActingForCookie {
  private static final String NAME = "acting-for";

  private final CurrentVertxRequest current;

  ActingForCookie(CurrentVertxRequest current) {
    this.current = current;
  }

  /** The person chosen; empty for nobody, and for what is no person's id. */
  public Optional<UUID> chosen() {
    if (current.getCurrent() == null) {
      return Optional.empty();
    }
    Cookie cookie = request().getCookie(NAME);
    if (cookie == null || !cookie.getValue().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      return Optional.empty();
    }
    return Optional.of(UUID.fromString(cookie.getValue()));
  }

  /** From the next page on. */
  public void choose(UUID person) {
    add(person.toString(), Long.MIN_VALUE);
  }

  /** Back to oneself. */
  public void forget() {
    add("", 0);
  }

  private void add(String value, long seconds) {
    Cookie cookie =
        Cookie.cookie(NAME, value)
            .setPath("/")
            .setHttpOnly(true)
            .setSameSite(CookieSameSite.LAX)
            .setSecure(request().isSSL() || "https".equals(request().scheme()));
    current.getCurrent().response().addCookie(seconds < 0 ? cookie : cookie.setMaxAge(seconds));
  }

  private HttpServerRequest request() {
    return current.getCurrent().request();
  }
}
