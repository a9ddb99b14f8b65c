package org.supportmarket.web.council;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.web.client.MoneyApi;
import org.supportmarket.web.client.Refusal;

/**
 * A person's statement of the last three months and today's budgets, to be printed by an officer
 * and posted. Ordering asks for a reason first and lets the person read it.
 */
@Path("/council/people/{person}/statement.pdf")
@RolesAllowed({"care-manager", "council-finance"})
public class PersonStatementResource {
  @Inject @RestClient MoneyApi money;
  @Inject Clock clock;

  @GET
  @Produces("application/pdf")
  @RunOnVirtualThread
  public Response pdf(@RestPath UUID person) {
    LocalDate today = LocalDate.now(clock);
    try {
      return Response.ok(money.statementPdf(person, today.minusMonths(3), today, "today"))
          .header("Content-Disposition", "attachment; filename=\"statement-" + today + ".pdf\"")
          .build();
    } catch (Refusal no) {
      if (!no.is("reason_needed")) {
        throw no;
      }
      return Response.seeOther(URI.create("/council/people/" + person + "/look")).build();
    }
  }
}
