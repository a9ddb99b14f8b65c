package org.supportmarket.ordering.audit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Answers to nobody are only counted: anybody could fill the audit with them. */
@Provider
class UnauthenticatedCount implements ContainerResponseFilter {
  private final Counter count;

  UnauthenticatedCount(MeterRegistry meters) {
    this.count =
        Counter.builder("support_market_unauthenticated")
            .description("Requests answered 401")
            .register(meters);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == 401) {
      count.increment();
    }
  }
}
