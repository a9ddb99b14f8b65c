package org.supportmarket.ordering.together;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.problem.OrderingProblem;
import org.supportmarket.ordering.provider.ProviderLogins;

/** What a provider is asked to do for several people together. */
@Path("/api/v1/providers/{provider}/consortia")
@RolesAllowed("provider")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class ProviderConsortiaResource {
  private final Caller caller;
  private final ProviderLogins logins;
  private final Consortia consortia;
  private final Clock clock;

  ProviderConsortiaResource(
      Caller caller, ProviderLogins logins, Consortia consortia, Clock clock) {
    this.caller = caller;
    this.logins = logins;
    this.consortia = consortia;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "What councils ask you to do for several people together, the newest first",
      description = "About how many; nobody's name before they order.")
  @APIResponse(responseCode = "200", description = "At most a hundred")
  @APIResponse(responseCode = "404", description = "`provider_unknown`: also if it is not yours")
  public List<ConsortiumView> consortia(@PathParam("provider") UUID provider) {
    if (logins.providerOf(caller).filter(provider::equals).isEmpty()) {
      throw Refusal.of(
          OrderingProblem.PROVIDER_UNKNOWN, "We know no such provider that you work for.");
    }
    return consortia.ofProvider(provider, LocalDate.now(clock));
  }
}
