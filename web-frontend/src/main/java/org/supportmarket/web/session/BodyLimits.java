package org.supportmarket.web.session;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * How much a request may send. Forms are small; only where files are sent the server's own larger
 * limit holds.
 */
@ApplicationScoped
public class BodyLimits {
  /** After the server has looked at its own limit, and before anything is read. */
  private static final int RIGHT_AFTER_THE_SERVER = 1;

  private static final long FORM_BYTES = 256 * 1024;
  private static final Pattern FILES =
      Pattern.compile("/provider/accreditations/[0-9a-f-]{36}/evidence");

  void register(@Observes Filters filters) {
    filters.register(this::limit, RIGHT_AFTER_THE_SERVER);
  }

  private void limit(RoutingContext context) {
    if (context.request().method() == HttpMethod.POST
        && FILES.matcher(context.request().path()).matches()) {
      context.next();
      return;
    }
    String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null) {
      context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, FORM_BYTES);
      context.next();
    } else if (Long.parseLong(length) > FORM_BYTES) {
      context
          .response()
          .putHeader(HttpHeaders.CONNECTION, "close")
          .setStatusCode(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE.code())
          .end();
    } else {
      context.next();
    }
  }
}
