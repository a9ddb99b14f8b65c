package org.supportmarket.ratings.worry;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The private line to the safeguarding desk. */
@Path("/api/v1/worries")
@Tag(name = "Private line")
@Produces(MediaType.APPLICATION_JSON)
class WorriesResource {
  private final TellWorry tell;
  private final Clock clock;

  WorriesResource(TellWorry tell, Clock clock) {
    this.tell = tell;
    this.clock = clock;
  }

  @POST
  @PermitAll
  @RunOnVirtualThread
  @ResponseStatus(201)
  @Operation(
      summary = "Tell the council's safeguarding desk that something worried you",
      description =
          "Open to everybody, without an order and without signing in. Only the desk reads it; who is signed in is not kept.")
  @APIResponse(
      responseCode = "201",
      description = "It has arrived",
      content =
          @Content(
              schema = @Schema(implementation = WorryTaken.class),
              examples = @ExampleObject(name = "taken", value = WorryExamples.TAKEN)))
  @APIResponse(responseCode = "422", description = "`words_missing`, `words_too_long`")
  @APIResponse(responseCode = "429", description = "`line_busy`: ring instead")
  public WorryTaken tell(@NotNull(message = "Say what worried you.") @Valid NewWorry said) {
    return tell.tell(said, clock.instant());
  }
}
