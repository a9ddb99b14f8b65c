package org.supportmarket.catalogue.question;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.login.Login;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;

/** What a person asked providers. */
@Path("/api/v1/my/questions")
@Tag(name = "Choosing")
@RunOnVirtualThread
class MyQuestionResource {
  private final ReadQuestions read;
  private final Caller caller;

  MyQuestionResource(ReadQuestions read, Caller caller) {
    this.read = read;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Operation(summary = "What I asked providers, latest first")
  @APIResponse(responseCode = "200", description = "A page of conversations")
  @APIResponse(responseCode = "400", description = "`invalid_parameter`, `too_deep`")
  public PageOf<QuestionView> asked(
      @QueryParam("status") String status,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    return read.askedBy(Login.of(caller), status, Paging.of(page, perPage));
  }
}
