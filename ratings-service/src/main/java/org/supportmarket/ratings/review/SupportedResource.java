package org.supportmarket.ratings.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ratings.neighbour.WhoMayAct;
import org.supportmarket.ratings.review.ReviewDraft.Writer;

/**
 * What a supporter writes down for a person. Each time ordering is asked whether they still may;
 * what the person wrote themselves, or another supporter, is never shown here.
 */
@Path("/api/v1/people/{person}")
@RolesAllowed({"supporter", "budget-holder", "self-funder"})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews by supporters")
class SupportedResource {
  private static final int MOST = 500;

  private final WhoMayAct whoMayAct;
  private final WriteReview writeReview;
  private final ChangeReview changeReview;
  private final OwnReviews reviews;
  private final OwnPurchases purchases;
  private final Drafts drafts;
  private final Caller caller;
  private final Clock clock;

  SupportedResource(
      WhoMayAct whoMayAct,
      WriteReview writeReview,
      ChangeReview changeReview,
      OwnReviews reviews,
      OwnPurchases purchases,
      Drafts drafts,
      Caller caller,
      Clock clock) {
    this.whoMayAct = whoMayAct;
    this.writeReview = writeReview;
    this.changeReview = changeReview;
    this.reviews = reviews;
    this.purchases = purchases;
    this.drafts = drafts;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/purchases")
  @Operation(
      summary = "What came for them, and what you wrote down of it",
      description = "What they said themselves, or somebody else for them, is left out.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = PurchaseView.class),
              examples = @ExampleObject(name = "purchases", value = ReviewExamples.PURCHASES)))
  @APIResponse(responseCode = "403", description = "`not_acting`")
  @APIResponse(responseCode = "404", description = "`person_unknown`")
  @APIResponse(responseCode = "503", description = "`ordering_resting`: try again in a minute")
  public List<PurchaseView> purchases(
      @RestPath UUID person,
      @Parameter(description = "Only the lines of this order") @QueryParam("order_id")
          UUID orderId) {
    whoMayAct.check(person);
    Map<UUID, OwnReview> own = reviews.writtenDown(person, Writer.acting(caller));
    return purchases.of(person, orderId, MOST).stream()
        .map(purchase -> purchase.forSupporter(own))
        .toList();
  }

  @POST
  @Path("/reviews")
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @Operation(
      summary = "Write down what a person you act for says",
      description =
          "Marked as written by a supporter. As the person's own: one for each listing, after it came. What the person"
              + " said themselves stays, and they can put right what you wrote.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = NewReview.class),
              examples = @ExampleObject(name = "a review", value = ReviewExamples.NEW)))
  @APIResponse(
      responseCode = "201",
      description = "The review stands",
      content =
          @Content(
              schema = @Schema(implementation = OwnReview.class),
              examples = @ExampleObject(name = "written", value = ReviewExamples.WRITTEN)))
  @APIResponse(responseCode = "403", description = "`not_acting`, `own_provider`")
  @APIResponse(responseCode = "404", description = "`person_unknown`, `purchase_unknown`")
  @APIResponse(
      responseCode = "409",
      description = "`not_delivered`, `already_reviewed`, `said_themselves`")
  @APIResponse(responseCode = "503", description = "`ordering_resting`: nothing was written")
  public OwnReview write(
      @RestPath UUID person, @NotNull(message = "Send a review.") @Valid NewReview sent) {
    whoMayAct.check(person);
    Writer writer = Writer.acting(caller);
    Review written = writeReview.write(sent.draft(person, writer), clock.instant());
    return reviews.writtenDown(person, writer).get(written.id());
  }

  @PUT
  @Path("/reviews/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Put right what you wrote down for them",
      description =
          "While it waits or after it was refused at any time, once published for two weeks, and until they said"
              + " something themselves. It gets a new id.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ChangedReview.class),
              examples = @ExampleObject(name = "other words", value = ReviewExamples.CHANGED)))
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = OwnReview.class),
              examples = @ExampleObject(name = "changed", value = ReviewExamples.WRITTEN)))
  @APIResponse(responseCode = "403", description = "`not_acting`, `own_provider`")
  @APIResponse(
      responseCode = "404",
      description = "`person_unknown`, `review_unknown`: you wrote down no such review")
  @APIResponse(responseCode = "409", description = "`review_fixed`: too late, or newer was said")
  @APIResponse(responseCode = "503", description = "`ordering_resting`: nothing was changed")
  public OwnReview change(
      @RestPath UUID person,
      @RestPath UUID id,
      @NotNull(message = "Send a review.") @Valid ChangedReview sent) {
    whoMayAct.check(person);
    Writer writer = Writer.acting(caller);
    Review changed = changeReview.change(id, sent.of().draft(person, writer), clock.instant());
    return reviews.writtenDown(person, writer).get(changed.id());
  }

  @GET
  @Path("/drafts/{line}")
  @Operation(summary = "What you have begun to write down", description = "Never what they have.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = Draft.class),
              examples = @ExampleObject(name = "half of it", value = ReviewExamples.CHANGED)))
  @APIResponse(responseCode = "403", description = "`not_acting`")
  @APIResponse(responseCode = "404", description = "`person_unknown`, `purchase_unknown`")
  public Draft saved(@RestPath UUID person, @RestPath UUID line) {
    whoMayAct.check(person);
    return drafts.of(person, line, Writer.acting(caller));
  }

  @PUT
  @Path("/drafts/{line}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Keep what you have written down so far")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = Draft.class),
              examples = @ExampleObject(name = "half of it", value = ReviewExamples.CHANGED)))
  @APIResponse(responseCode = "403", description = "`not_acting`")
  @APIResponse(responseCode = "404", description = "`person_unknown`, `purchase_unknown`")
  @APIResponse(responseCode = "422", description = "`words_too_long`")
  public Draft save(
      @RestPath UUID person,
      @RestPath UUID line,
      @NotNull(message = "Send a draft.") @Valid Draft draft) {
    whoMayAct.check(person);
    drafts.save(person, line, Writer.acting(caller), draft, clock.instant());
    return drafts.of(person, line, Writer.acting(caller));
  }
}
