package org.supportmarket.ordering.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.eligibility.Eligibility;
import org.supportmarket.ordering.eligibility.Verdict;

/** The answer before the purchase. */
@Path("/api/v1/people/{person}/verdicts")
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
@Tag(name = "Plans")
class VerdictsResource {
  private final PlanAccess access;
  private final PriceWishes priceWishes;
  private final Eligibility eligibility;
  private final Approvals approvals;
  private final Audit audit;

  VerdictsResource(
      PlanAccess access,
      PriceWishes priceWishes,
      Eligibility eligibility,
      Approvals approvals,
      Audit audit) {
    this.access = access;
    this.priceWishes = priceWishes;
    this.eligibility = eligibility;
    this.approvals = approvals;
    this.audit = audit;
  }

  @GET
  @MoneyAction("verdict.look")
  @Operation(
      summary = "May a budget pay for this listing?",
      description =
          "By the council's rules in force today. Without `budget_id` for the budget with the most"
              + " to spend.")
  @APIResponseSchema(VerdictView.class)
  @APIResponse(
      responseCode = "404",
      description = "`person_unknown`, `listing_unknown`, `budget_unknown`, `outcome_unknown`")
  @APIResponse(responseCode = "409", description = "`budget_not_usable`, `listing_not_orderable`")
  public VerdictView verdict(
      @PathParam("person") UUID person,
      @QueryParam("listing_id") UUID listing,
      @Parameter(description = "1 if left out") @QueryParam("quantity") Long quantity,
      @QueryParam("minutes") Integer minutes,
      @QueryParam("budget_id") UUID budget,
      @QueryParam("outcome_id") UUID outcome) {
    PlanAccess.Reached reached = access.asBuyer(person);
    LocalDate today = reached.act().day();
    WishRequest request = new WishRequest(listing, null, quantity, minutes, budget, outcome);
    Wish wish = priceWishes.price(reached.person(), List.of(request), today).getFirst();
    Verdict verdict = eligibility.judge(reached.person(), List.of(wish.asked()), today).getFirst();
    audit.done(
        reached.act(),
        "verdict.look",
        About.person(person, reached.person().council(), "listing", listing));
    LocalDate due =
        verdict.allows() || verdict.approval() == null
            ? null
            : approvals.find(reached.person(), verdict.approval()).orElseThrow().dueOn();
    return VerdictView.of(wish, verdict, due);
  }
}
