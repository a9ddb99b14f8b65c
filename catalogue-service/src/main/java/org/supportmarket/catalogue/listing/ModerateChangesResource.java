package org.supportmarket.catalogue.listing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;

/** What providers have sent, and what moderators decide about it. */
@Path("/api/v1/moderation/changes")
@Tag(name = "Moderation")
@RolesAllowed("moderator")
@RunOnVirtualThread
class ModerateChangesResource {
  private static final Set<String> STATES = Set.of("submitted", "approved", "refused");

  private final ProposedChanges changes;
  private final DecideChange decide;

  ModerateChangesResource(ProposedChanges changes, DecideChange decide) {
    this.changes = changes;
    this.decide = decide;
  }

  @GET
  @Operation(summary = "New listings and changes that providers sent, the longest waiting first")
  @APIResponse(responseCode = "200", description = "A page; without `state` what waits")
  @APIResponse(responseCode = "400", description = "`invalid_parameter`, `too_deep`")
  public PageOf<ProposedChange> list(
      @QueryParam("state") String state,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    String wanted = state == null ? "submitted" : state;
    if (!STATES.contains(wanted)) {
      throw Refusal.of(
          CatalogueProblem.INVALID_PARAMETER, "`state` is submitted, approved or refused.");
    }
    return changes.page(ProposalState.of(wanted), Paging.of(page, perPage));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One of them")
  @APIResponse(responseCode = "200", description = "Field by field what would change")
  @APIResponse(responseCode = "404", description = "`not_found`")
  public ProposedChange one(UUID id) {
    return changes.find(id).orElseThrow(DecideChange::unknown);
  }

  @POST
  @Path("/{id}/approve")
  @Operation(summary = "Let buyers see it from now on")
  @APIResponse(responseCode = "200", description = "It counts")
  @APIResponse(responseCode = "404", description = "`not_found`")
  @APIResponse(responseCode = "409", description = "`change_not_waiting`, `not_publishable`")
  public ProposedChange approve(UUID id) {
    decide.approve(id);
    return one(id);
  }

  @POST
  @Path("/{id}/refuse")
  @Operation(summary = "Say no; the provider reads why")
  @APIResponse(responseCode = "200", description = "It is refused")
  @APIResponse(responseCode = "404", description = "`not_found`")
  @APIResponse(responseCode = "409", description = "`change_not_waiting`")
  @APIResponse(responseCode = "422", description = "`reason_needed`")
  public ProposedChange refuse(UUID id, @NotNull ReasonRequest request) {
    decide.refuse(id, request.reason());
    return one(id);
  }
}
