package org.supportmarket.catalogue.listing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stops new orders of a listing for a while. */
@Path("/api/v1/moderation/listings/{id}")
@Tag(name = "Moderation")
@RolesAllowed("moderator")
@RunOnVirtualThread
class ModerateListingsResource {
  private final ModerateListing moderate;
  private final ListingRows rows;
  private final Clock clock;

  ModerateListingsResource(ModerateListing moderate, ListingRows rows, Clock clock) {
    this.moderate = moderate;
    this.rows = rows;
    this.clock = clock;
  }

  @POST
  @Path("/suspend")
  @Operation(summary = "Take no new orders; the page says why, and running support goes on")
  @APIResponse(responseCode = "200", description = "The listing, suspended")
  @APIResponse(responseCode = "404", description = "`not_found`")
  @APIResponse(responseCode = "409", description = "`listing_not_published`")
  @APIResponse(responseCode = "422", description = "`reason_needed`")
  public ListingView suspend(UUID id, @NotNull ReasonRequest request) {
    moderate.suspend(id, request.reason());
    return view(id);
  }

  @POST
  @Path("/reinstate")
  @Operation(summary = "Lift a moderator's suspension; one for another cause stays")
  @APIResponse(responseCode = "200", description = "The listing as it is now")
  @APIResponse(responseCode = "404", description = "`not_found`")
  @APIResponse(responseCode = "409", description = "`listing_not_suspended`")
  @APIResponse(responseCode = "422", description = "`reason_needed`")
  public ListingView reinstate(UUID id, @NotNull ReasonRequest request) {
    moderate.reinstate(id, request.reason());
    return view(id);
  }

  private ListingView view(UUID id) {
    return ListingView.of(rows.find(id).orElseThrow(), LocalDate.now(clock));
  }
}
