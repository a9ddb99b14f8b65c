package org.supportmarket.ordering.together;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
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

/** Finds people who buy the same at the same time, without naming one, and has them asked. */
@Path("/api/v1/councils/{gss}/consortia")
@RolesAllowed("commissioner")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class ConsortiaResource {
  private final Caller caller;
  private final Clock clock;
  private final SharedTimes times;
  private final Consortia consortia;
  private final OfferConsortium offerConsortium;
  private final RequestTogether requestTogether;

  ConsortiaResource(
      Caller caller,
      Clock clock,
      SharedTimes times,
      Consortia consortia,
      OfferConsortium offerConsortium,
      RequestTogether requestTogether) {
    this.caller = caller;
    this.clock = clock;
    this.times = times;
    this.consortia = consortia;
    this.offerConsortium = offerConsortium;
    this.requestTogether = requestTogether;
  }

  @GET
  @Path("/shared-times")
  @Operation(
      summary = "What more than seven people buy at the same time of the week",
      description =
          "By kind of support, district, weekday and part of the day, of what repeats in the next four weeks"
              + " and was ordered before today; about how many people, rounded to 5.")
  @APIResponse(responseCode = "200", description = "The largest first, at most 200")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public List<SharedTimes.Shared> times(
      @Parameter(example = "E10900001") @PathParam("gss") String gss) {
    Act act = own(gss);
    return times.of(gss, act.day());
  }

  @GET
  @Operation(
      summary = "What people are asked to buy together, or were, the newest first",
      description = "About how many said yes is told once the last day has passed.")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public PageOf<ConsortiumView> consortia(
      @PathParam("gss") String gss,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    Act act = own(gss);
    return consortia.ofCouncil(gss, act.day(), Paging.of(page, perPage));
  }

  @GET
  @Path("/{consortium}")
  @Operation(summary = "One of them")
  @APIResponseSchema(ConsortiumView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`, `consortium_unknown`")
  public ConsortiumView consortium(
      @PathParam("gss") String gss, @PathParam("consortium") UUID consortium) {
    Act act = own(gss);
    return consortia.find(gss, consortium, act.day()).orElseThrow(OfferConsortium::unknown);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @Operation(
      summary = "Have people who share a time asked whether they want to buy together",
      description = "Each of their care managers gets a task. You never learn who they are.")
  @APIResponseSchema(value = ConsortiumView.class, responseCode = "201")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  @APIResponse(responseCode = "409", description = "`consortium_exists`, `group_too_small`")
  @APIResponse(responseCode = "422", description = "`invalid_offer` (with fields)")
  public ConsortiumView offer(@PathParam("gss") String gss, OfferRequest offer) {
    return offerConsortium.offer(own(gss), gss, offer);
  }

  @POST
  @Path("/{consortium}/request")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Ask one provider to do it for those who said yes",
      description =
          "Once the last day has passed and more than seven said yes. The provider learns about how many, and"
              + " nobody's name before that person orders.")
  @APIResponseSchema(ConsortiumView.class)
  @APIResponse(
      responseCode = "404",
      description = "`council_unknown`, `consortium_unknown`, `provider_unknown`")
  @APIResponse(
      responseCode = "409",
      description = "`consortium_asking`, `not_enough_yes`, `consortium_requested`")
  public ConsortiumView request(
      @PathParam("gss") String gss,
      @PathParam("consortium") UUID consortium,
      RequestTogether.Asked asked) {
    return requestTogether.request(own(gss), gss, consortium, asked);
  }

  private Act own(String gss) {
    if (!gss.equals(caller.council())) {
      throw Refusal.of(
          OrderingProblem.COUNCIL_UNKNOWN, "You can see the times of your own council only.");
    }
    return Act.of(caller, "commissioner", clock.instant());
  }
}
