package org.supportmarket.ordering.agreement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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

/** Rates, guaranteed amounts and kept places that a council has agreed with providers. */
@Path("/api/v1/councils/{gss}/agreements")
@RolesAllowed({"commissioner", "council-finance"})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class AgreementsResource {
  private final Caller caller;
  private final Clock clock;
  private final Agreements agreements;
  private final OffersHere offers;
  private final ShowUse showUse;
  private final RecordAgreement recordAgreement;
  private final EndAgreement endAgreement;

  AgreementsResource(
      Caller caller,
      Clock clock,
      Agreements agreements,
      OffersHere offers,
      ShowUse showUse,
      RecordAgreement recordAgreement,
      EndAgreement endAgreement) {
    this.caller = caller;
    this.clock = clock;
    this.agreements = agreements;
    this.offers = offers;
    this.showUse = showUse;
    this.recordAgreement = recordAgreement;
    this.endAgreement = endAgreement;
  }

  @GET
  @Operation(summary = "What a council has agreed with providers, the newest first")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public PageOf<AgreementView> agreements(
      @Parameter(example = "E10900001") @PathParam("gss") String gss,
      @Parameter(description = "open for those in force or to come, past for all others")
          @QueryParam("state")
          @DefaultValue("open")
          @Pattern(regexp = "open|past", message = "must be open or past")
          String state,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    Act act = own(gss);
    return agreements.ofCouncil(gss, state.equals("open"), act.day(), Paging.of(page, perPage));
  }

  @GET
  @Path("/under-used")
  @Operation(
      summary = "Contracts of which too little was used",
      description =
          "The ids of those in force of which less than four fifths were used in the last month that is"
              + " over; of the page of agreements in force that is asked for. Not those of which too few"
              + " people stand behind the figures.")
  @APIResponse(responseCode = "200", description = "Their ids")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public List<UUID> underUsed(
      @PathParam("gss") String gss,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    Act act = own(gss);
    return showUse.underUsed(
        agreements.ofCouncil(gss, true, act.day(), Paging.of(page, perPage)), act.day());
  }

  @GET
  @Path("/offers")
  @Operation(
      summary = "What providers offer in the council's area, to agree on",
      description = "At most 300, by the providers' names.")
  @APIResponse(responseCode = "200", description = "Providers, units and the least they ask")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public List<OffersHere.Offered> offers(
      @PathParam("gss") String gss,
      @Parameter(example = "homecare")
          @QueryParam("category")
          @DefaultValue("")
          @Pattern(regexp = "[a-z-]{0,40}", message = "must be a kind of support")
          String category) {
    own(gss);
    return offers.of(gss, category);
  }

  @GET
  @Path("/{agreement}")
  @Operation(
      summary = "One agreement and its use, by months up to yesterday",
      description =
          """
          Of a rate what people bought at or below it and above it, and how much less that cost than at the price asked of \
          everybody; of a contract what is paid for and what was delivered. Figures are told by the rule for all figures of \
          the market: moved a little, and not at all where fewer than 8 people stand behind them.""")
  @APIResponseSchema(UseView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`, `agreement_unknown`")
  public UseView agreement(@PathParam("gss") String gss, @PathParam("agreement") UUID agreement) {
    Act act = own(gss);
    return showUse.toCouncil(
        agreements.find(gss, agreement, act.day()).orElseThrow(EndAgreement::unknown), act.day());
  }

  @POST
  @RolesAllowed("commissioner")
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @Operation(
      summary = "Write down what your council has agreed with a provider",
      description =
          "The provider finds it on its own pages. A rate counts as the agreed rate of your rules from its"
              + " first day on, before those that stand in the rules.")
  @APIResponseSchema(value = AgreementView.class, responseCode = "201")
  @APIResponse(responseCode = "404", description = "`council_unknown`, `provider_unknown`")
  @APIResponse(responseCode = "409", description = "`agreement_exists`")
  @APIResponse(responseCode = "422", description = "`invalid_agreement` (with fields)")
  public AgreementView record(@PathParam("gss") String gss, AgreementRequest request) {
    return recordAgreement.record(own(gss), gss, request);
  }

  @POST
  @Path("/{agreement}/end")
  @RolesAllowed("commissioner")
  @Operation(
      summary = "End an agreement",
      description = "It holds until the end of today; one that has not begun never will.")
  @APIResponseSchema(AgreementView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`, `agreement_unknown`")
  @APIResponse(responseCode = "409", description = "`agreement_ended`")
  public AgreementView end(@PathParam("gss") String gss, @PathParam("agreement") UUID agreement) {
    return endAgreement.end(own(gss), gss, agreement);
  }

  private Act own(String gss) {
    if (!gss.equals(caller.council())) {
      throw Refusal.of(
          OrderingProblem.COUNCIL_UNKNOWN, "You can see the agreements of your own council only.");
    }
    String authority = caller.has("commissioner") ? "commissioner" : "council-finance";
    return Act.of(caller, authority, clock.instant());
  }
}
