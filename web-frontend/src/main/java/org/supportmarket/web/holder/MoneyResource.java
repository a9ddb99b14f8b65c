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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.MoneyApi;
import org.supportmarket.web.client.OrderingApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Statement;
import org.supportmarket.web.layout.Problems;

/** A person's money: what is left, and everything that came and went. */
@Path("/my-money")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Produces(MediaType.TEXT_HTML)
public class MoneyResource {
  private static final Logger LOG = Logger.getLogger(MoneyResource.class);

  @Inject Owner owner;
  @Inject @RestClient OrderingApi ordering;
  @Inject @RestClient MoneyApi money;
  @Inject Clock clock;

  @GET
  @RunOnVirtualThread
  public TemplateInstance show() {
    UUID person = owner.id();
    List<Budget> budgets = ordering.budgets(person);
    return MoneyPage.of(
        budgets,
        budgets.isEmpty() ? null : ifKnown(() -> money.forecast(person)),
        budgets.isEmpty() ? null : ifKnown(() -> money.year(person)));
  }

  @GET
  @Path("/statement.csv")
  @Produces("text/csv")
  @RunOnVirtualThread
  public Response csv(@BeanParam PeriodForm asked) {
    PeriodForm form = complete(asked);
    return file(money.statementCsv(owner.id(), form.first(), form.last()), form, "csv")
        .type("text/csv;charset=UTF-8")
        .build();
  }

  @GET
  @Path("/statement.pdf")
  @Produces("application/pdf")
  @RunOnVirtualThread
  public Response pdf(@BeanParam PeriodForm asked) {
    PeriodForm form = complete(asked);
    return file(money.statementPdf(owner.id(), form.first(), form.last()), form, "pdf").build();
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

  private PeriodForm complete(PeriodForm asked) {
    PeriodForm form = asked.orDefaults(LocalDate.now(clock));
    if (form.problems().any()) {
      throw new Refusal(
          422, "invalid_period", "Choose a first and a last day on the statement.", Map.of());
    }
    return form;
  }

  private static Response.ResponseBuilder file(byte[] content, PeriodForm form, String kind) {
    String name = "statement-%s-to-%s.%s".formatted(form.first(), form.last(), kind);
    return Response.ok(content)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  /** What is left is shown even while nobody can say how long it lasts. */
  private static <T> T ifKnown(Supplier<T> question) {
    try {
      return question.get();
    } catch (Refusal unknown) {
      LOG.debugf("No forecast: %s", unknown.code());
      return null;
    }
  }
}
