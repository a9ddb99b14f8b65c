package org.supportmarket.ordering.signal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * What a council tells providers it is looking for: its commissioners publish, change and end it.
 */
@Path("/api/v1/councils/{gss}/signals")
@RolesAllowed("commissioner")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class SignalsResource {
  private final Caller caller;
  private final Clock clock;
  private final Signals signals;
  private final PublishSignal publishSignal;
  private final ChangeSignal changeSignal;

  SignalsResource(
      Caller caller,
      Clock clock,
      Signals signals,
      PublishSignal publishSignal,
      ChangeSignal changeSignal) {
    this.caller = caller;
    this.clock = clock;
    this.signals = signals;
    this.publishSignal = publishSignal;
    this.changeSignal = changeSignal;
  }

  @GET
  @RolesAllowed({"commissioner", "council-finance"})
  @Operation(summary = "A council's own signals, the newest first")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public PageOf<SignalView> signals(
      @Parameter(example = "E10900001") @PathParam("gss") String gss,
      @Parameter(description = "open, or ended for those that are no longer")
          @QueryParam("state")
          @DefaultValue("open")
          @Pattern(regexp = "open|ended", message = "must be open or ended")
          String state,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    Act act = own(gss);
    return signals.ofCouncil(gss, state.equals("open"), act.day(), Paging.of(page, perPage));
  }

  @GET
  @Path("/{signal}")
  @RolesAllowed({"commissioner", "council-finance"})
  @Operation(summary = "One signal of a council")
  @APIResponseSchema(SignalView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`, `signal_unknown`")
  public SignalView signal(@PathParam("gss") String gss, @PathParam("signal") UUID signal) {
    Act act = own(gss);
    return signals.find(gss, signal, act.day()).orElseThrow(ChangeSignal::unknown);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @Operation(
      summary = "Publish what your council is looking for",
      description =
          "Everybody can read it until its last day, and providers who offer anything there find it"
              + " on their own pages. One is open for a kind of support in a place.")
  @APIResponseSchema(value = SignalView.class, responseCode = "201")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  @APIResponse(responseCode = "409", description = "`signal_exists`")
  @APIResponse(responseCode = "422", description = "`invalid_signal` (with fields)")
  public SignalView publish(@PathParam("gss") String gss, SignalRequest request) {
    return publishSignal.publish(own(gss), gss, request);
  }

  @PUT
  @Path("/{signal}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Change an open signal",
      description = "How much, until when, why and whom to ask; what and where stay.")
  @APIResponseSchema(SignalView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`, `signal_unknown`")
  @APIResponse(responseCode = "409", description = "`signal_changed`, `signal_ended`")
  @APIResponse(responseCode = "422", description = "`invalid_signal` (with fields)")
  public SignalView change(
      @PathParam("gss") String gss, @PathParam("signal") UUID signal, SignalRequest request) {
    return changeSignal.change(own(gss), gss, signal, request);
  }

  @POST
  @Path("/{signal}/end")
  @Operation(summary = "End a signal before its last day")
  @APIResponseSchema(SignalView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`, `signal_unknown`")
  @APIResponse(responseCode = "409", description = "`signal_ended`")
  public SignalView end(@PathParam("gss") String gss, @PathParam("signal") UUID signal) {
    return changeSignal.end(own(gss), gss, signal);
  }

  private Act own(String gss) {
    if (!gss.equals(caller.council())) {
      throw Refusal.of(
          OrderingProblem.COUNCIL_UNKNOWN, "You can see the signals of your own council only.");
    }
    String authority = caller.has("commissioner") ? "commissioner" : "council-finance";
    return Act.of(caller, authority, clock.instant());
  }
}
