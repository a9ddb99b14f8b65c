package org.supportmarket.ordering.person;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.MoneyAction;

/**
 * Whether the caller may write down how something was for a person: asked by ratings with the
 * caller's own token whenever one is written, so that what the person ends has ended.
 */
@Path("/api/v1/people/{person}/may-review")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "care-manager", "council-finance"})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class MayReviewResource {
  private final Caller caller;
  private final PersonAccess access;

  MayReviewResource(Caller caller, PersonAccess access) {
    this.caller = caller;
    this.access = access;
  }

  /** By what right: self, supporter, fund-holder or phone. */
  record MayReview(UUID personId, @Schema(examples = "supporter") String authority) {}

  @GET
  @MoneyAction("review.ask")
  @Operation(
      summary = "May I write down how something was for this person?",
      description = "Whoever may say that something came as agreed, or did not, may.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = MayReview.class),
              examples =
                  @ExampleObject(
                      name = "a supporter",
                      value =
                          """
                          {"person_id": "7f1f6f0e-52f5-3a24-9f2c-3d9d1a0c9c11", "authority": "supporter"}
                          """)))
  @APIResponse(
      responseCode = "403",
      description = "`not_granted`, `delegation_ended`, `provider_conflict`")
  @APIResponse(responseCode = "404", description = "`person_unknown`")
  public MayReview mayReview(@PathParam("person") UUID person) {
    Access by = access.may(caller, person, PersonAction.CONFIRM);
    return new MayReview(by.person().id(), by.authority());
  }
}
