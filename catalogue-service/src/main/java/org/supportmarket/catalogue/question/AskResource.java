package org.supportmarket.catalogue.question;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.supportmarket.catalogue.login.Login;
import org.supportmarket.kernel.caller.Caller;

/** Asking a provider. */
@Path("/api/v1/listings/{id}/questions")
@Tag(name = "Choosing")
@RunOnVirtualThread
class AskResource {
  private final AskProvider ask;
  private final ReadQuestions read;
  private final Caller caller;

  AskResource(AskProvider ask, ReadQuestions read, Caller caller) {
    this.ask = ask;
    this.read = read;
    this.caller = caller;
  }

  @POST
  @Authenticated
  @ResponseStatus(201)
  @Operation(
      summary = "Ask a provider about a listing, or for a quote",
      description =
          "The provider sees the words and a first name. The same words sent again find the conversation"
              + " that is going on already.")
  @APIResponse(responseCode = "201", description = "The conversation")
  @APIResponse(responseCode = "404", description = "`not_found`: nothing on offer")
  @APIResponse(responseCode = "409", description = "`too_many_questions`")
  @APIResponse(responseCode = "422", description = "`words_missing`, `words_too_long`")
  public ThreadView ask(UUID id, @NotNull @Valid NewQuestion asked) {
    return read.one(ask.ask(Login.of(caller), caller.name(), id, asked));
  }
}
