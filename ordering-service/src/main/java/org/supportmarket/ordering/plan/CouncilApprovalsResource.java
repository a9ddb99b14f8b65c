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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.problem.OrderingProblem;

/** What a council's care managers have been asked. */
@Path("/api/v1/councils/{gss}/approvals")
@RolesAllowed("care-manager")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Councils")
class CouncilApprovalsResource {
  private final PlanAccess access;
  private final Approvals approvals;
  private final AnswerApproval answerApproval;
  private final Audit audit;

  CouncilApprovalsResource(
      PlanAccess access, Approvals approvals, AnswerApproval answerApproval, Audit audit) {
    this.access = access;
    this.approvals = approvals;
    this.answerApproval = answerApproval;
    this.audit = audit;
  }

  @GET
  @MoneyAction("approval.look")
  @Operation(summary = "What people have asked, what is due first on top")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public PageOf<ApprovalView> approvals(
      @Parameter(example = "E10900001") @PathParam("gss") String gss,
      @Parameter(description = "asked (if left out), approved or refused") @QueryParam("state")
          String state,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    Act act = access.inCouncil(gss);
    ApprovalState wanted =
        state == null || state.isEmpty()
            ? ApprovalState.ASKED
            : ApprovalState.find(state)
                .orElseThrow(
                    () ->
                        Refusal.of(
                            OrderingProblem.INVALID_REQUEST,
                            "`state` is asked, approved or refused."));
    Paging paging = Paging.of(page, perPage);
    audit.done(act, "approval.look", About.person(null, gss, "approval", null));
    return approvals.page(gss, wanted, paging);
  }

  @GET
  @Path("/{approval}")
  @MoneyAction("approval.look")
  @Operation(summary = "One question to a council")
  @APIResponseSchema(ApprovalView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`, `approval_unknown`")
  public ApprovalView approval(@PathParam("gss") String gss, @PathParam("approval") UUID approval) {
    Act act = access.inCouncil(gss);
    ApprovalView found = approvals.find(gss, approval).orElseThrow(AnswerApproval::unknown);
    audit.done(act, "approval.look", About.person(found.personId(), gss, "approval", approval));
    return found;
  }

  @POST
  @Path("/{approval}/approve")
  @Consumes(MediaType.APPLICATION_JSON)
  @MoneyAction("approval.approve")
  @Operation(summary = "Say yes; it holds for the same cost and outcome from now on")
  @APIResponseSchema(ApprovalView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`, `approval_unknown`")
  @APIResponse(responseCode = "409", description = "`approval_answered`")
  public ApprovalView approve(
      @PathParam("gss") String gss, @PathParam("approval") UUID approval, AnswerRequest request) {
    return answer(gss, approval, ApprovalState.APPROVED, request);
  }

  @POST
  @Path("/{approval}/refuse")
  @Consumes(MediaType.APPLICATION_JSON)
  @MoneyAction("approval.refuse")
  @Operation(summary = "Say no, and why")
  @APIResponseSchema(ApprovalView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`, `approval_unknown`")
  @APIResponse(responseCode = "409", description = "`approval_answered`")
  public ApprovalView refuse(
      @PathParam("gss") String gss, @PathParam("approval") UUID approval, AnswerRequest request) {
    return answer(gss, approval, ApprovalState.REFUSED, request);
  }

  private ApprovalView answer(
      String gss, UUID approval, ApprovalState state, AnswerRequest request) {
    Act act = access.inCouncil(gss);
    String words = request == null ? null : request.words();
    return answerApproval.answer(act, gss, approval, state, words);
  }
}
