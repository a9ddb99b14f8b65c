package org.supportmarket.ordering.signal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.problem.OrderingProblem;
import org.supportmarket.ordering.provider.ProviderLogins;

/** What councils are looking for where a provider is. */
@Path("/api/v1/providers/{provider}/signals")
@RolesAllowed("provider")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class ProviderSignalsResource {
  private final Caller caller;
  private final ProviderLogins logins;
  private final Signals signals;
  private final Clock clock;

  ProviderSignalsResource(Caller caller, ProviderLogins logins, Signals signals, Clock clock) {
    this.caller = caller;
    this.logins = logins;
    this.signals = signals;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "What councils are looking for in places where the provider offers something",
      description = "The kinds of support it offers already come first, then the newest.")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "404", description = "`provider_unknown`: also if it is not yours")
  public PageOf<SignalView> signals(
      @PathParam("provider") UUID provider,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    if (logins.providerOf(caller).filter(provider::equals).isEmpty()) {
      throw Refusal.of(
          OrderingProblem.PROVIDER_UNKNOWN, "We know no such provider that you work for.");
    }
    return signals.covered(provider, LocalDate.now(clock), Paging.of(page, perPage));
  }
}
