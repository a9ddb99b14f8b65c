package org.supportmarket.ordering.plan;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;

/** What a person has asked their care manager. */
@Path("/api/v1/people/{person}/approvals")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class ApprovalsResource {
  private final PlanAccess access;
  private final Approvals approvals;
  private final AskApproval askApproval;
  private final Audit audit;

  ApprovalsResource(PlanAccess access, Approvals approvals, AskApproval askApproval, Audit audit) {
    this.access = access;
    this.approvals = approvals;
    this.askApproval = askApproval;
    this.audit = audit;
  }

  @GET
  @RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
  @MoneyAction("approval.look")
  @Operation(summary = "A person's questions to the care manager, the newest first")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "404", description = "`person_unknown`: also if it is not yours")
  public PageOf<ApprovalView> approvals(
      @PathParam("person") UUID person,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    PlanAccess.Reached reached = access.look(person);
    Paging paging = Paging.of(page, perPage);
    audit.done(
        reached.act(),
        "approval.look",
        About.person(person, reached.person().council(), "approval", null));
    return approvals.page(reached.person(), paging);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @RolesAllowed({
    "budget-holder",
    "self-funder",
    "supporter",
    "fund-holder",
    "care-manager",
    "council-finance"
  })
  @MoneyAction("approval.ask")
  @Operation(
      summary = "Ask the care manager",
      description =
          "About those of the lines whose verdict is ask_first. The answer is due in three working"
              + " days. Asking the same again, while it waits, gives the question that waits.")
  @APIResponseSchema(value = ApprovalView.class, responseCode = "201")
  @APIResponse(responseCode = "404", description = "`person_unknown`, `listing_unknown`, …")
  @APIResponse(responseCode = "409", description = "`nothing_to_ask`")
  public ApprovalView ask(@PathParam("person") UUID person, ApprovalRequest request) {
    PlanAccess.Reached reached = access.asBuyer(person);
    return askApproval.ask(reached.act(), reached.person(), request);
  }
}
