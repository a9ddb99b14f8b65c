package org.supportmarket.web.basket;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.supportmarket.web.client.Basket;
import org.supportmarket.web.layout.Frame;

/**
 * How many things are in the basket, for the menu of every page: kept in the browser, so that no
 * page waits for it. It names nobody and nothing.
 */
@ApplicationScoped
class BasketCount {
  private final CurrentVertxRequest current;

  BasketCount(CurrentVertxRequest current) {
    this.current = current;
  }

  /** Remembers it, whenever a basket was seen. */
  Basket now(Basket basket) {
    var request = current.getCurrent().request();
    current
        .getCurrent()
        .response()
        .addCookie(
            Cookie.cookie(Frame.BASKET, "" + basket.lines().size())
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(request.isSSL() || "https".equals(request.scheme()))
                .setMaxAge(Duration.ofDays(30).toSeconds()));
    return basket;
  }
}
