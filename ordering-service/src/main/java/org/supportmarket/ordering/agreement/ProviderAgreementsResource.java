package org.supportmarket.ordering.agreement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.problem.OrderingProblem;
import org.supportmarket.ordering.provider.ProviderLogins;

/** What councils have agreed with a provider, for its own people. */
@Path("/api/v1/providers/{provider}/agreements")
@RolesAllowed("provider")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class ProviderAgreementsResource {
  private final Caller caller;
  private final ProviderLogins logins;
  private final Clock clock;
  private final Agreements agreements;
  private final ShowUse showUse;
  private final ReadAgreement readAgreement;

  ProviderAgreementsResource(
      Caller caller,
      ProviderLogins logins,
      Clock clock,
      Agreements agreements,
      ShowUse showUse,
      ReadAgreement readAgreement) {
    this.caller = caller;
    this.logins = logins;
    this.clock = clock;
    this.agreements = agreements;
    this.showUse = showUse;
    this.readAgreement = readAgreement;
  }

  @GET
  @Operation(summary = "Rates and contracts that councils have agreed with you, the newest first")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "404", description = "`provider_unknown`: also if it is not yours")
  public PageOf<AgreementView> agreements(
      @PathParam("provider") UUID provider,
      @Parameter(description = "Only those nobody of yours said they had read")
          @QueryParam("unread")
          @DefaultValue("false")
          boolean unread,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    Act act = own(provider);
    return agreements.ofProvider(provider, unread, act.day(), Paging.of(page, perPage));
  }

  @GET
  @Path("/{agreement}")
  @Operation(
      summary = "One agreement and its use, by months up to yesterday",
      description = "Exactly: it is made of your own orders.")
  @APIResponseSchema(UseView.class)
  @APIResponse(responseCode = "404", description = "`provider_unknown`, `agreement_unknown`")
  public UseView agreement(
      @PathParam("provider") UUID provider, @PathParam("agreement") UUID agreement) {
    Act act = own(provider);
    return showUse.toProvider(
        agreements.ofProvider(provider, agreement, act.day()).orElseThrow(EndAgreement::unknown),
        act.day());
  }

  @POST
  @Path("/{agreement}/read")
  @Operation(summary = "Say that you have read it; again changes nothing")
  @APIResponseSchema(AgreementView.class)
  @APIResponse(responseCode = "404", description = "`provider_unknown`, `agreement_unknown`")
  public AgreementView read(
      @PathParam("provider") UUID provider, @PathParam("agreement") UUID agreement) {
    return readAgreement.read(own(provider), provider, agreement);
  }

  private Act own(UUID provider) {
    if (logins.providerOf(caller).filter(provider::equals).isEmpty()) {
      throw Refusal.of(
          OrderingProblem.PROVIDER_UNKNOWN, "We know no such provider that you work for.");
    }
    return Act.of(caller, "provider", clock.instant());
  }
}
