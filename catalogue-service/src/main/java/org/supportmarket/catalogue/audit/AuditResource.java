package org.supportmarket.catalogue.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;

/** Who decided what. */
@Path("/api/v1/moderation/audit")
@Tag(name = "Moderation")
@RolesAllowed({"moderator", "operator"})
@RunOnVirtualThread
class AuditResource {
  private final AuditBook book;

  AuditResource(AuditBook book) {
    this.book = book;
  }

  @GET
  @Operation(summary = "Decisions and changes, newest first; of one thing if subject_id says which")
  @APIResponse(responseCode = "200", description = "A page of entries")
  @APIResponse(responseCode = "400", description = "`invalid_parameter`, `too_deep`")
  public PageOf<AuditView> page(
      @QueryParam("subject_id") String subjectId,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    return book.page(id(subjectId), Paging.of(page, perPage));
  }

  private static UUID id(String text) {
    if (text == null) {
      return null;
    }
    try {
      if (text.length() == 36) {
        return UUID.fromString(text);
      }
    } catch (IllegalArgumentException noUuid) {
      // refused below, like one of another length
    }
    throw Refusal.of(CatalogueProblem.INVALID_PARAMETER, "`subject_id` is an id of ours.");
  }
}
