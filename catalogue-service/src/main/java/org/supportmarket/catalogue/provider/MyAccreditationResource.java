package org.supportmarket.catalogue.provider;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.accreditation.AccreditationClaim;
import org.supportmarket.catalogue.accreditation.ClaimAccreditation;
import org.supportmarket.catalogue.accreditation.ClaimBook;
import org.supportmarket.catalogue.accreditation.ClaimView;
import org.supportmarket.catalogue.accreditation.EvidenceFile;
import org.supportmarket.catalogue.accreditation.EvidenceFiles;
import org.supportmarket.catalogue.accreditation.EvidenceResponse;
import org.supportmarket.kernel.problem.Refusal;

/** What speaks for the signed-in provider. */
@Path("/api/v1/my/accreditations")
@Tag(name = "My provider")
@RolesAllowed("provider")
@RunOnVirtualThread
class MyAccreditationResource {
  private final OwnProvider own;
  private final ClaimAccreditation claims;
  private final ClaimBook book;
  private final EvidenceFiles evidence;

  MyAccreditationResource(
      OwnProvider own, ClaimAccreditation claims, ClaimBook book, EvidenceFiles evidence) {
    this.own = own;
    this.claims = claims;
    this.book = book;
    this.evidence = evidence;
  }

  @GET
  @Operation(summary = "All accreditations, also rejected ones and those that have run out")
  public List<ClaimView> mine() {
    return book.ofProvider(own.id());
  }

  @POST
  @Operation(summary = "Say that you have one; a moderator checks it")
  @APIResponse(responseCode = "201", description = "Claimed, and shown as not checked yet")
  @APIResponse(responseCode = "409", description = "`accreditation_exists`: one of each kind")
  @APIResponse(responseCode = "422", description = "`invalid_accreditation` with `fields`")
  public Response claim(@NotNull @Valid AccreditationClaim claim) {
    UUID id = claims.claim(own.id(), claim);
    return Response.status(Response.Status.CREATED).entity(view(id)).build();
  }

  @PUT
  @Path("/{id}")
  @Operation(summary = "Say something else about it; it has to be checked anew")
  @APIResponse(responseCode = "200", description = "As it stands now")
  @APIResponse(responseCode = "404", description = "`not_found`: not yours, or not there")
  @APIResponse(responseCode = "409", description = "`from_register`")
  @APIResponse(responseCode = "422", description = "`invalid_accreditation` with `fields`")
  public ClaimView change(UUID id, @NotNull @Valid AccreditationClaim claim) {
    claims.change(own.id(), id, claim);
    return view(id);
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "No longer say so; the file goes too")
  @APIResponse(responseCode = "204", description = "Nobody sees it any more")
  @APIResponse(responseCode = "404", description = "`not_found`: not yours, or not there")
  @APIResponse(responseCode = "409", description = "`from_register`")
  public void withdraw(UUID id) {
    claims.withdraw(own.id(), id);
  }

  @PUT
  @Path("/{id}/evidence")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Send the one file that shows it: PDF, JPEG or PNG, at most 5 MB",
      description = "Its content decides what it is. Only staff and you can see it.")
  @APIResponse(responseCode = "200", description = "As it stands now")
  @APIResponse(responseCode = "413", description = "`evidence_too_large`")
  @APIResponse(responseCode = "422", description = "`invalid_evidence`")
  public ClaimView show(UUID id, InputStream file) throws IOException {
    claims.show(own.id(), id, EvidenceFile.read(file));
    return view(id);
  }

  @GET
  @Path("/{id}/evidence")
  @Operation(summary = "The file you sent, as an attachment")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "`not_found`: not yours, or no file")
  public Response evidence(UUID id) {
    return EvidenceResponse.of(
        evidence
            .own(own.id(), id)
            .orElseThrow(
                () -> Refusal.of(CatalogueProblem.NOT_FOUND, "You have sent no such file.")));
  }

  private ClaimView view(UUID id) {
    return book.find(id).orElseThrow();
  }
}
