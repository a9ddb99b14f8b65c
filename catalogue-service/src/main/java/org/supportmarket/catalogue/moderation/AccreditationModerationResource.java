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
import org.supportmarket.catalogue.accreditation.ClaimBook;
import org.supportmarket.catalogue.accreditation.ClaimView;
import org.supportmarket.catalogue.accreditation.DecideOnAccreditation;
import org.supportmarket.catalogue.accreditation.EvidenceFiles;
import org.supportmarket.catalogue.accreditation.EvidenceResponse;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;

/** What moderators find out about accreditations. */
@Path("/api/v1/moderation/accreditations")
@Tag(name = "Moderation")
@RolesAllowed("moderator")
@RunOnVirtualThread
class AccreditationModerationResource {
  private final ClaimBook book;
  private final DecideOnAccreditation decide;
  private final EvidenceFiles evidence;

  AccreditationModerationResource(
      ClaimBook book, DecideOnAccreditation decide, EvidenceFiles evidence) {
    this.book = book;
    this.decide = decide;
    this.evidence = evidence;
  }

  @GET
  @Operation(summary = "Claimed ones that give a number or a file to check them by, oldest first")
  @APIResponse(responseCode = "200", description = "A page of them")
  @APIResponse(responseCode = "400", description = "`invalid_parameter`, `too_deep`")
  public PageOf<ClaimView> page(
      @QueryParam("page") String page, @QueryParam("per_page") String perPage) {
    return book.waiting(Paging.of(page, perPage));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One accreditation with all that was said about it")
  @APIResponse(responseCode = "200", description = "The accreditation")
  @APIResponse(responseCode = "404", description = "`not_found`")
  public ClaimView one(UUID id) {
    return book.find(id)
        .orElseThrow(
            () -> Refusal.of(CatalogueProblem.NOT_FOUND, "There is no such accreditation."));
  }

  @GET
  @Path("/{id}/evidence")
  @Operation(summary = "The file that shows it, as an attachment; every look is written down")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "`not_found`: no file was sent")
  public Response evidence(UUID id) {
    return EvidenceResponse.of(
        evidence
            .seen(id)
            .orElseThrow(() -> Refusal.of(CatalogueProblem.NOT_FOUND, "No file was sent.")));
  }

  @POST
  @Path("/{id}/verify")
  @Operation(summary = "It holds; everybody reads how it was checked")
  @APIResponse(responseCode = "200", description = "As it stands now")
  @APIResponse(responseCode = "409", description = "`wrong_status`")
  public ClaimView verify(UUID id, @NotNull @Valid VerifyRequest request) {
    decide.verify(id, request.how().strip());
    return one(id);
  }

  @POST
  @Path("/{id}/reject")
  @Operation(summary = "It could not be confirmed; the provider reads why")
  @APIResponse(responseCode = "200", description = "As it stands now")
  @APIResponse(responseCode = "409", description = "`wrong_status`")
  public ClaimView reject(UUID id, @NotNull @Valid ReasonRequest request) {
    decide.reject(id, request.reason().strip());
    return one(id);
  }
}
