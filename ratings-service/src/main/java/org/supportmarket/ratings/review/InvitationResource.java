package org.supportmarket.ratings.review;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ratings.purchase.ReviewerRepository;

/** What the person who is signed in is asked to say something of. */
@Path("/api/v1/my/invitations")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class InvitationResource {
  /** More at once would be nagging. */
  private static final int MOST = 3;

  private final Invitations invitations;
  private final ReviewerRepository reviewers;
  private final Caller caller;
  private final Clock clock;

  InvitationResource(
      Invitations invitations, ReviewerRepository reviewers, Caller caller, Clock clock) {
    this.invitations = invitations;
    this.reviewers = reviewers;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "What I am asked to say something of",
      description =
          "After the third delivery, for two months, once for each listing; at most three at a time.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema =
                  @Schema(type = SchemaType.ARRAY, implementation = Invitations.Invitation.class),
              examples = @ExampleObject(name = "one", value = ReviewExamples.INVITATIONS)))
  public List<Invitations.Invitation> open() {
    return reviewers
        .personOf(caller)
        .map(person -> invitations.open(person, LocalDate.now(clock), MOST))
        .orElse(List.of());
  }

  @DELETE
  @Path("/{listing}")
  @Operation(summary = "Not now", description = "It is not asked again.")
  @APIResponse(
      responseCode = "200",
      description = "Those still open",
      content =
          @Content(
              schema =
                  @Schema(type = SchemaType.ARRAY, implementation = Invitations.Invitation.class),
              examples = @ExampleObject(name = "none left", value = "[]")))
  public List<Invitations.Invitation> decline(@RestPath UUID listing) {
    reviewers
        .personOf(caller)
        .ifPresent(person -> invitations.decline(person, listing, clock.instant()));
    return open();
  }
}
