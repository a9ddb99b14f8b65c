package org.supportmarket.ratings.reply;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.relation.Relations;

/** What people say of the provider one works for, and what it answers. */
@Path("/api/v1/my/provider-reviews")
@Tag(name = "Provider's answer")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("provider")
@RunOnVirtualThread
class OwnReviewsResource {
  private final ProviderDesk desk;
  private final WriteReply write;
  private final DisputeReview disputes;
  private final Relations relations;
  private final Caller caller;
  private final Clock clock;

  OwnReviewsResource(
      ProviderDesk desk,
      WriteReply write,
      DisputeReview disputes,
      Relations relations,
      Caller caller,
      Clock clock) {
    this.desk = desk;
    this.write = write;
    this.disputes = disputes;
    this.relations = relations;
    this.caller = caller;
    this.clock = clock;
  }

  /** A public reply. */
  record NewReply(
      @Schema(maxLength = WriteReply.MOST_WORDS) String words,
      @Schema(maxLength = WriteReply.MOST_CHANGED, description = "What you changed; may be empty")
          String changed) {}

  /** What is wrong. */
  record NewDispute(@Schema(maxLength = DisputeReview.MOST_WORDS) String words) {}

  @GET
  @Operation(
      summary = "Reviews of your provider, newest first",
      description = "Never who wrote them; words once eight different people bought in a year.")
  @APIResponse(
      responseCode = "200",
      content = @Content(examples = @ExampleObject(name = "one", value = ReplyExamples.OF_US)))
  @APIResponse(responseCode = "403", description = "`no_provider`: your login belongs to none")
  public PageOf<ProviderDesk.OfUs> reviews(
      @QueryParam("page") String page, @QueryParam("per_page") String perPage) {
    UUID provider = provider();
    relations.staff(caller, clock.instant());
    return desk.reviews(provider, Paging.ofQueue(page, perPage));
  }

  @GET
  @Path("/improvements")
  @Operation(summary = "What a moderator tells you of what people say, while words are not shown")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema =
                  @Schema(type = SchemaType.ARRAY, implementation = ProviderDesk.Improvement.class),
              examples = @ExampleObject(name = "one", value = ReplyExamples.IMPROVEMENT)))
  @APIResponse(responseCode = "403", description = "`no_provider`")
  public List<ProviderDesk.Improvement> improvements() {
    return desk.improvements(provider());
  }

  @PUT
  @Path("/{id}/reply")
  @Operation(summary = "Reply in public, once; a reply that waits or was refused can be changed")
  @APIResponse(
      responseCode = "204",
      description = "It is shown, or waits for a moderator",
      content =
          @Content(
              mediaType = "application/json",
              examples = @ExampleObject(name = "no words come back", value = "")))
  @APIResponse(responseCode = "404", description = "`review_unknown`")
  @APIResponse(responseCode = "409", description = "`already_replied`")
  @APIResponse(responseCode = "422", description = "`words_missing`, `words_too_long`")
  public void reply(UUID id, @NotNull(message = "Write a reply.") @Valid NewReply reply) {
    write.write(provider(), id, reply.words(), reply.changed(), clock.instant());
  }

  @POST
  @Path("/{id}/dispute")
  @Operation(summary = "Tell a moderator that a fact in a review is wrong; once")
  @APIResponse(
      responseCode = "204",
      description = "A moderator looks at it",
      content =
          @Content(
              mediaType = "application/json",
              examples = @ExampleObject(name = "no words come back", value = "")))
  @APIResponse(responseCode = "404", description = "`review_unknown`")
  @APIResponse(responseCode = "409", description = "`already_disputed`")
  @APIResponse(responseCode = "422", description = "`words_missing`, `words_too_long`")
  public void dispute(UUID id, @NotNull(message = "Say what is wrong.") @Valid NewDispute dispute) {
    disputes.dispute(provider(), id, dispute.words(), clock.instant());
  }

  private UUID provider() {
    if (caller.provider() == null) {
      throw Refusal.of(
          RatingsProblem.NO_PROVIDER, "Your login is not connected to a provider yet.");
    }
    return caller.provider();
  }
}
