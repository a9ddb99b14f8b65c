package org.supportmarket.ordering.delegation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.person.PersonAction;

/** Who earns from what they themselves buy for a person. */
@Path("/api/v1/people/{person}/earners")
@RolesAllowed({
  "budget-holder",
  "self-funder",
  "supporter",
  "fund-holder",
  "care-manager",
  "council-finance"
})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supporters")
class EarnersResource {
  private final Caller caller;
  private final PersonAccess access;
  private final Earners earners;

  EarnersResource(Caller caller, PersonAccess access, Earners earners) {
    this.caller = caller;
    this.access = access;
    this.earners = earners;
  }

  @GET
  @MoneyAction("supporter.look")
  @Operation(
      summary = "Who earns from what they buy for a person",
      description =
          "Providers whose own people act for this person or hold their money: say so where they"
              + " sell, and show others.")
  @APIResponseSchema(Earners.Earner[].class)
  @APIResponse(responseCode = "404", description = "`person_unknown`")
  public List<Earners.Earner> earners(@PathParam("person") UUID person) {
    return earners.of(access.may(caller, person, PersonAction.TOTALS).person());
  }
}
