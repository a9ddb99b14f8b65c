package org.supportmarket.web.shortlist;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The shortlist of a browser in which nobody is signed in. It names listings and nobody. */
@ApplicationScoped
class ShortlistCookie {
  private static final String NAME = "shortlist";
  private static final Duration KEPT = Duration.ofDays(90);

  private final SignedIds signed;
  private final CurrentVertxRequest current;

  ShortlistCookie(
      @ConfigProperty(name = "support-market.shortlist.secret") String secret,
      CurrentVertxRequest current) {
    this.signed = new SignedIds(secret);
    this.current = current;
  }

  List<UUID> ids() {
    Cookie cookie = request().getCookie(NAME);
    return cookie == null ? List.of() : signed.read(cookie.getValue());
  }

  void write(List<UUID> ids) {
    response().addCookie(cookie(signed.write(ids), KEPT.toSeconds()));
  }

  void remove() {
    response().addCookie(cookie("", 0));
  }

  private Cookie cookie(String value, long seconds) {
    return Cookie.cookie(NAME, value)
        .setPath("/")
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.LAX)
        .setSecure(request().isSSL() || "https".equals(request().scheme()))
        .setMaxAge(seconds);
  }

  private HttpServerRequest request() {
    return current.getCurrent().request();
  }

  private HttpServerResponse response() {
    return current.getCurrent().response();
  }
}
