package org.supportmarket.catalogue.question;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.provider.OwnProvider;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;

/** What people asked a provider. */
@Path("/api/v1/my/provider/questions")
@Tag(name = "Choosing")
@RolesAllowed("provider")
@RunOnVirtualThread
class ProviderQuestionResource {
  private final ReadQuestions read;
  private final OwnProvider ownProvider;

  ProviderQuestionResource(ReadQuestions read, OwnProvider ownProvider) {
    this.read = read;
    this.ownProvider = ownProvider;
  }

  @GET
  @Operation(
      summary = "What people asked the signed-in provider, latest first",
      description = "Of the person nothing is told but a first name.")
  @APIResponse(responseCode = "200", description = "A page of conversations")
  @APIResponse(responseCode = "400", description = "`invalid_parameter`, `too_deep`")
  @APIResponse(responseCode = "404", description = "`no_provider`")
  public PageOf<QuestionView> asked(
      @QueryParam("status") String status,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    return read.askedOf(ownProvider.id(), status, Paging.of(page, perPage));
  }
}
