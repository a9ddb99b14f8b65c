package org.supportmarket.ordering.elsewhere;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.person.PersonAction;

/** What a person pays outside the catalogue, as they tell us. */
@Path("/api/v1/people/{person}/spent-elsewhere")
@RolesAllowed({
  "budget-holder",
  "self-funder",
  "supporter",
  "fund-holder",
  "care-manager",
  "council-finance"
})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Spent elsewhere")
class SpentElsewhereResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final TellSpent tellSpent;
  private final SettleElsewhere settle;
  private final ElsewhereBook book;
  private final Audit audit;

  SpentElsewhereResource(
      Caller caller,
      Clock clock,
      PersonAccess access,
      TellSpent tellSpent,
      SettleElsewhere settle,
      ElsewhereBook book,
      Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.tellSpent = tellSpent;
    this.settle = settle;
    this.book = book;
    this.audit = audit;
  }

  @GET
  @MoneyAction("elsewhere.look")
  @Operation(summary = "What was paid elsewhere as the person told us, the newest first")
  @APIResponse(responseCode = "200", description = "One page")
  public PageOf<ElsewhereView> all(
      @PathParam("person") UUID person,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    Access seeing = access.may(caller, person, PersonAction.SEE);
    Paging paging = Paging.of(page, perPage);
    looked(seeing, null);
    return book.page(seeing.person(), paging);
  }

  @GET
  @Path("/{elsewhere}")
  @MoneyAction("elsewhere.look")
  @Operation(summary = "One thing paid elsewhere")
  @APIResponseSchema(ElsewhereView.class)
  @APIResponse(responseCode = "404", description = "`elsewhere_unknown`")
  public ElsewhereView one(
      @PathParam("person") UUID person, @PathParam("elsewhere") UUID elsewhere) {
    Access seeing = access.may(caller, person, PersonAction.SEE);
    looked(seeing, elsewhere);
    return book.one(seeing.person(), elsewhere);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @MoneyAction("elsewhere.tell")
  @Operation(
      summary = "Say what was paid elsewhere",
      description =
          "The sum leaves what is available at once, so that what is left is true. It is shown as told by the person.")
  @APIResponseSchema(value = ElsewhereView.class, responseCode = "201")
  @APIResponse(responseCode = "404", description = "`budget_unknown`")
  @APIResponse(responseCode = "409", description = "`insufficient_funds`, `budget_not_usable`")
  @APIResponse(
      responseCode = "422",
      description = "`invalid_words`, `invalid_pence`, `invalid_day`, `idempotency_key_reused`")
  public ElsewhereView tell(
      @PathParam("person") UUID person,
      @HeaderParam("Idempotency-Key") String key,
      ElsewhereRequest request) {
    Access ordering = access.may(caller, person, PersonAction.ORDER);
    return inWords(tellSpent.tell(act(ordering), key, ordering.person(), request));
  }

  @POST
  @Path("/{elsewhere}/paid")
  @Consumes(MediaType.APPLICATION_JSON)
  @MoneyAction("elsewhere.paid")
  @Operation(
      summary = "Say that something promised was paid",
      description = "For as much as was kept for it or for less; the rest is free again.")
  @APIResponseSchema(ElsewhereView.class)
  @APIResponse(responseCode = "404", description = "`elsewhere_unknown`")
  @APIResponse(responseCode = "409", description = "`wrong_state`")
  @APIResponse(responseCode = "422", description = "`invalid_pence`")
  public ElsewhereView paid(
      @PathParam("person") UUID person,
      @PathParam("elsewhere") UUID elsewhere,
      @HeaderParam("Idempotency-Key") String key,
      PaidRequest request) {
    Access ordering = access.may(caller, person, PersonAction.ORDER);
    Long pence = request == null ? null : request.pence();
    return inWords(settle.paid(act(ordering), key, ordering.person(), elsewhere, pence));
  }

  @POST
  @Path("/{elsewhere}/take-back")
  @MoneyAction("elsewhere.take-back")
  @Operation(summary = "Say that it was not paid after all; its money is free again")
  @APIResponseSchema(ElsewhereView.class)
  @APIResponse(responseCode = "404", description = "`elsewhere_unknown`")
  @APIResponse(responseCode = "409", description = "`wrong_state`")
  public ElsewhereView takeBack(
      @PathParam("person") UUID person,
      @PathParam("elsewhere") UUID elsewhere,
      @HeaderParam("Idempotency-Key") String key) {
    Access ordering = access.may(caller, person, PersonAction.ORDER);
    return inWords(settle.takeBack(act(ordering), key, ordering.person(), elsewhere));
  }

  private ElsewhereView inWords(ElsewhereView view) {
    return book.inWords(List.of(view)).getFirst();
  }

  private Act act(Access reached) {
    return reached.act(caller, clock.instant());
  }

  private void looked(Access seeing, UUID elsewhere) {
    audit.done(
        act(seeing),
        "elsewhere.look",
        About.person(seeing.person().id(), seeing.person().council(), "elsewhere", elsewhere));
  }
}
