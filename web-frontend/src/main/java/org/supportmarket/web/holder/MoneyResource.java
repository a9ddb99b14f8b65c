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
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.CaseworkApi;
import org.supportmarket.web.client.MoneyApi;
import org.supportmarket.web.client.OrderingApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Statement;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.session.Visitor;

/** A person's money: what is left, and everything that came and went. */
@Path("/my-money")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Produces(MediaType.TEXT_HTML)
public class MoneyResource {
  private static final Logger LOG = Logger.getLogger(MoneyResource.class);

  /** The budgets that can be used today, as "what is left" counts them. */
  static final String TODAY = "today";

  @Inject Owner owner;
  @Inject @RestClient OrderingApi ordering;
  @Inject @RestClient MoneyApi money;
  @Inject @RestClient CaseworkApi casework;
  @Inject Visitor visitor;
  @Inject CouncilAsks councilAsks;
  @Inject Clock clock;

  @GET
  @RunOnVirtualThread
  public TemplateInstance show(@RestQuery String done) {
    UUID person = owner.id();
    List<Budget> budgets = ordering.budgets(person);
    return MoneyPage.of(
        budgets,
        budgets.isEmpty() ? null : ifKnown(() -> money.forecast(person)),
        budgets.isEmpty() ? null : ifKnown(() -> money.year(person)),
        visitor.has("budget-holder") && person.equals(visitor.me().personId()),
        councilAsks.newest(),
        "emergency".equals(done) ? "The money is out. You can use it now." : null);
  }

  @GET
  @Path("/statement.csv")
  @Produces("text/csv")
  @RunOnVirtualThread
  public Response csv(@BeanParam PeriodForm asked, @RestQuery String pots) {
    PeriodForm form = complete(asked);
    byte[] csv = money.statementCsv(owner.id(), form.first(), form.last(), counted(pots));
    return file(csv, form, "csv").type("text/csv;charset=UTF-8").build();
  }

  @GET
  @Path("/statement.pdf")
  @Produces("application/pdf")
  @RunOnVirtualThread
  public Response pdf(@BeanParam PeriodForm asked, @RestQuery String pots) {
    PeriodForm form = complete(asked);
    byte[] pdf = money.statementPdf(owner.id(), form.first(), form.last(), counted(pots));
    return file(pdf, form, "pdf").build();
  }

  @GET
  @Path("/statement")
  @RunOnVirtualThread
  public Response statement(@BeanParam PeriodForm asked, @RestQuery String pots) {
    LocalDate today = LocalDate.now(clock);
    PeriodForm form = asked.orDefaults(today);
    Problems problems = form.problems();
    UUID person = owner.id();
    String counted = counted(pots);
    Statement found = null;
    int status = 422;
    if (!problems.any()) {
      try {
        found = ordering.statement(person, form.first(), form.last(), counted);
        status = 200;
      } catch (Refusal no) {
        if (no.status() != 400 && no.status() != 422) {
          throw no;
        }
        status = no.status();
        problems =
            Problems.of("from", no.sentence() == null ? "Choose other days." : no.sentence());
      }
    }
    List<Budget> budgets = casework.budgets(person, true);
    return Response.status(status)
        .entity(StatementPage.of(form, today, counted, found, budgets, problems))
        .build();
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

  /** Which budgets a statement counts: those of today, unless a year or all were asked for. */
  private static String counted(String asked) {
    return asked != null && asked.matches("all|20\\d\\d-\\d\\d") ? asked : TODAY;
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
