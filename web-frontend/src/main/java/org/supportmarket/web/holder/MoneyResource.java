package org.supportmarket.web.holder;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.OrderingApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Statement;
import org.supportmarket.web.layout.Problems;

/** A person's money: what is left, and everything that came and went. */
@Path("/my-money")
@RolesAllowed("budget-holder")
@Produces(MediaType.TEXT_HTML)
public class MoneyResource {
  @Inject Owner owner;
  @Inject @RestClient OrderingApi ordering;
  @Inject Clock clock;

  @GET
  @RunOnVirtualThread
  public TemplateInstance show() {
    return MoneyPage.of(ordering.budgets(owner.id()));
  }

  @GET
  @Path("/statement")
  @RunOnVirtualThread
  public Response statement(@BeanParam PeriodForm asked) {
    LocalDate today = LocalDate.now(clock);
    PeriodForm form = asked.orDefaults(today);
    Problems problems = form.problems();
    UUID person = owner.id();
    if (problems.any()) {
      return page(422, form, today, null, problems);
    }
    try {
      Statement found = ordering.statement(person, form.first(), form.last());
      return page(200, form, today, found, Problems.none());
    } catch (Refusal no) {
      if (no.status() != 400 && no.status() != 422) {
        throw no;
      }
      String sentence = no.sentence() == null ? "Choose other days." : no.sentence();
      return page(no.status(), form, today, null, Problems.of("from", sentence));
    }
  }

  private Response page(
      int status, PeriodForm form, LocalDate today, Statement found, Problems problems) {
    StatementPage page =
        StatementPage.of(form, today, found, ordering.budgets(owner.id()), problems);
    return Response.status(status).entity(page).build();
  }
}
