package org.supportmarket.catalogue.question;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Going on with a conversation: the same for both sides. */
@Path("/api/v1/questions/{id}")
@Tag(name = "Choosing")
@RunOnVirtualThread
class QuestionResource {
  private final TalkOn talk;
  private final ReadQuestions read;

  QuestionResource(TalkOn talk, ReadQuestions read) {
    this.talk = talk;
    this.read = read;
  }

  @GET
  @Authenticated
  @Operation(summary = "A conversation of mine, whichever side I am on")
  @APIResponse(responseCode = "200", description = "The conversation")
  @APIResponse(responseCode = "404", description = "`not_found`: not yours, or not there")
  public ThreadView one(UUID id) {
    return read.one(id);
  }

  @POST
  @Path("/messages")
  @Authenticated
  @ResponseStatus(201)
  @Operation(summary = "Write in a conversation; the same words twice in a row are written once")
  @APIResponse(responseCode = "201", description = "The conversation")
  @APIResponse(responseCode = "404", description = "`not_found`: not yours, or not there")
  @APIResponse(responseCode = "409", description = "`question_closed`, `question_full`")
  @APIResponse(responseCode = "422", description = "`words_missing`, `words_too_long`")
  public ThreadView write(UUID id, @NotNull @Valid NewMessage message) {
    talk.write(id, message.words());
    return read.one(id);
  }

  @POST
  @Path("/close")
  @Authenticated
  @Operation(summary = "End a conversation for both sides; a second time changes nothing")
  @APIResponse(responseCode = "200", description = "The conversation")
  @APIResponse(responseCode = "404", description = "`not_found`: not yours, or not there")
  public ThreadView close(UUID id) {
    talk.close(id);
    return read.one(id);
  }
}
