package org.supportmarket.catalogue.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.provider.DecideOnProvider;
import org.supportmarket.catalogue.provider.TakeOverEntry;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;

/** What moderators decide about providers. */
@Path("/api/v1/moderation/providers")
@Tag(name = "Moderation")
@RolesAllowed("moderator")
@RunOnVirtualThread
class ProviderModerationResource {
  private final ProviderQueue queue;
  private final DecideOnProvider decide;
  private final TakeOverEntry takeOver;
  private final SuspendProvider suspension;

  ProviderModerationResource(
      ProviderQueue queue,
      DecideOnProvider decide,
      TakeOverEntry takeOver,
      SuspendProvider suspension) {
    this.queue = queue;
    this.decide = decide;
    this.takeOver = takeOver;
    this.suspension = suspension;
  }

  @GET
  @Operation(summary = "Providers that applied, are suspended or want to change, oldest first")
  @APIResponse(responseCode = "200", description = "A page of them")
  @APIResponse(responseCode = "400", description = "`invalid_parameter`, `too_deep`")
  public PageOf<QueuedProviderView> page(
      @QueryParam("state") String state,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    return queue.page(state, Paging.of(page, perPage));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One provider with what waits for a decision")
  @APIResponse(responseCode = "200", description = "The provider")
  @APIResponse(responseCode = "404", description = "`not_found`")
  public QueuedProviderView one(UUID id) {
    return queue
        .find(id)
        .orElseThrow(
            () -> Refusal.of(CatalogueProblem.NOT_FOUND, "We know no provider with this address."));
  }

  @POST
  @Path("/{id}/approve")
  @Operation(summary = "Let a provider in, or let it be called and say what it wants to")
  @APIResponse(responseCode = "200", description = "As it stands now")
  @APIResponse(responseCode = "409", description = "`wrong_status`, `changed_meanwhile`")
  public QueuedProviderView approve(UUID id, ApproveRequest request) {
    decide.approve(id, request == null ? null : request.submittedAt());
    return one(id);
  }

  @POST
  @Path("/{id}/same-as")
  @Operation(
      summary = "Let a provider in as one the register brought",
      description = "That one's page, listings and ratings stay; the login acts for it.")
  @APIResponse(responseCode = "200", description = "The entry, as it stands now")
  @APIResponse(
      responseCode = "409",
      description = "`entry_taken`, `wrong_status`, `changed_meanwhile`")
  public QueuedProviderView sameAs(UUID id, @NotNull @Valid SameAsRequest request) {
    takeOver.takeOver(id, request.providerId(), request.submittedAt());
    return one(request.providerId());
  }

  @POST
  @Path("/{id}/refuse")
  @Operation(summary = "Don't; the provider reads why")
  @APIResponse(responseCode = "200", description = "As it stands now")
  @APIResponse(responseCode = "409", description = "`wrong_status`")
  public QueuedProviderView refuse(UUID id, @NotNull @Valid ReasonRequest request) {
    decide.refuse(id, request.reason().strip());
    return one(id);
  }

  @POST
  @Path("/{id}/suspend")
  @Operation(summary = "Stop new orders of all it offers; running support goes on")
  @APIResponse(responseCode = "200", description = "As it stands now")
  @APIResponse(responseCode = "409", description = "`wrong_status`")
  public QueuedProviderView suspend(UUID id, @NotNull @Valid ReasonRequest request) {
    suspension.suspend(id, request.reason().strip());
    return one(id);
  }

  @POST
  @Path("/{id}/reinstate")
  @Operation(summary = "Propose to let it go on, or agree with the moderator who proposed it")
  @APIResponse(responseCode = "200", description = "It goes on")
  @APIResponse(responseCode = "202", description = "Proposed: another moderator has to agree")
  @APIResponse(responseCode = "409", description = "`needs_second_person`, `wrong_status`")
  public Response reinstate(UUID id, @NotNull @Valid ReasonRequest request) {
    boolean done = suspension.reinstate(id, request.reason().strip());
    return Response.status(done ? Response.Status.OK : Response.Status.ACCEPTED)
        .entity(one(id))
        .build();
  }
}
