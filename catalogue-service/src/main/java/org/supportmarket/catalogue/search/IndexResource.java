package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/** What operators do with the search index. */
@Path("/api/v1/index")
@Tag(name = "Operation")
@RolesAllowed("operator")
@RunOnVirtualThread
class IndexResource {
  private final RebuildIndex rebuild;
  private final CheckIndex check;
  private final RepairIndex repair;

  IndexResource(RebuildIndex rebuild, CheckIndex check, RepairIndex repair) {
    this.rebuild = rebuild;
    this.check = check;
    this.repair = repair;
  }

  @POST
  @Path("/rebuild")
  @Operation(summary = "Make the index anew from the database; searches go on meanwhile")
  @APIResponse(responseCode = "200", description = "Done; searches use the new index")
  @APIResponse(responseCode = "409", description = "`rebuild_running`")
  @APIResponse(responseCode = "503", description = "`search_unavailable`")
  public RebuiltIndex rebuild() {
    try {
      return rebuild
          .rebuild()
          .orElseThrow(
              () ->
                  Refusal.of(
                      CatalogueProblem.REBUILD_RUNNING, "Please wait until it has finished."));
    } catch (IOException | UncheckedIOException | ElasticsearchException e) {
      throw SearchUnavailable.because(e);
    }
  }

  @GET
  @Path("/check")
  @Operation(summary = "Compare the index with the database, row by row")
  @APIResponse(responseCode = "200", description = "`ok` tells whether they agree")
  @APIResponse(responseCode = "503", description = "`search_unavailable`")
  public IndexCheck check() {
    try {
      return check.check();
    } catch (IOException | UncheckedIOException | ElasticsearchException e) {
      throw SearchUnavailable.because(e);
    }
  }

  @POST
  @Path("/repair")
  @Operation(summary = "Compare the index with the database, bring in what differs, compare again")
  @APIResponse(responseCode = "200", description = "`ok` tells whether they agree now")
  @APIResponse(responseCode = "503", description = "`search_unavailable`")
  public IndexCheck repair() {
    try {
      return repair.repair();
    } catch (IOException | UncheckedIOException | ElasticsearchException e) {
      throw SearchUnavailable.because(e);
    }
  }
}
