package org.supportmarket.ordering.admission;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * An order of 25 lines is a few thousand bytes; what is far larger is none and is not read. Files
 * of budgets may be as large as the server itself allows.
 */
class BodyLimit {
  private static final int MOST_BYTES = 64 * 1024;
  private static final String FILES = "/api/v1/imports/";

  @ServerRequestFilter(preMatching = true)
  public void refuseTooLarge(ContainerRequestContext request) {
    if (request.getLength() > MOST_BYTES && !request.getUriInfo().getPath().startsWith(FILES)) {
      throw Refusal.of(OrderingProblem.TOO_LARGE, "Send at most 64 KB at once.");
    }
  }
}
