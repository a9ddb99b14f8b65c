package org.supportmarket.ratings.review;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ratings.purchase.ReviewerRepository;

/** What the person who is signed in bought, to rate it or to read what they said. */
@Path("/api/v1/my/purchases")
@Tag(name = "Reviews")
class MyPurchasesResource {
  /** Years of weekly support; nobody scrolls further, and an answer stays small. */
  private static final int MOST = 500;

  private final OwnPurchases purchases;
  private final ReviewerRepository reviewers;
  private final Caller caller;

  MyPurchasesResource(OwnPurchases purchases, ReviewerRepository reviewers, Caller caller) {
    this.purchases = purchases;
    this.reviewers = reviewers;
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Authenticated
  @RunOnVirtualThread
  @Operation(
      summary = "What I bought, with my reviews",
      description =
          "At most 500 order lines, first those still to come, then the latest deliveries. Declined and cancelled"
              + " ones are left out unless reviewed. Empty for somebody who is no person with purchases.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = PurchaseView.class),
              examples = @ExampleObject(name = "purchases", value = ReviewExamples.PURCHASES)))
  public List<PurchaseView> mine(
      @Parameter(description = "Only the lines of this order") @QueryParam("order_id")
          UUID orderId) {
    return reviewers
        .personOf(caller)
        .map(person -> purchases.of(person, orderId, MOST))
        .orElse(List.of());
  }
}
