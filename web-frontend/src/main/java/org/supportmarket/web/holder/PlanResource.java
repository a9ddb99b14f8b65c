package org.supportmarket.web.holder;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.PlanApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;

/** A person's plan, what they have asked, and asking. */
@Path("/my-plan")
@RolesAllowed({"budget-holder", "supporter"})
@Produces(MediaType.TEXT_HTML)
public class PlanResource {
  private static final int PER_PAGE = 10;
  private static final int LONGEST = 1000;

  @Inject Owner owner;
  @Inject @RestClient PlanApi plan;
  @Inject @RestClient CatalogueApi catalogue;

  @GET
  @RunOnVirtualThread
  public TemplateInstance show(@RestQuery @DefaultValue("1") String page, @RestQuery String done) {
    int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
    UUID person = owner.id();
    return PlanPage.of(
        plan.outcomes(person), plan.approvals(person, number, PER_PAGE), "asked".equals(done));
  }

  @GET
  @Path("/ask")
  @RunOnVirtualThread
  public TemplateInstance sayMore(
      @RestQuery UUID listing, @RestQuery @DefaultValue("1") String quantity) {
    return page(listing, new AskPlanPage.Form(quantity, "", ""), Problems.none());
  }

  @POST
  @Path("/ask")
  @RunOnVirtualThread
  public Response ask(
      @RestForm UUID listing,
      @RestForm @DefaultValue("1") String quantity,
      @RestForm @DefaultValue("") String outcome,
      @RestForm @DefaultValue("") String words) {
    AskPlanPage.Form form = new AskPlanPage.Form(quantity.strip(), outcome.strip(), words.strip());
    Problems problems = Problems.none();
    if (!form.quantity().matches("[1-9][0-9]{0,3}")) {
      problems.add("quantity", "Write a whole number from 1 to 9,999");
    }
    if (form.words().length() > LONGEST) {
      problems.add("words", "Write at most 1,000 letters");
    }
    if (!form.outcome().isEmpty() && !form.outcome().matches("[0-9a-f-]{36}")) {
      problems.add("outcome", "Choose one of these");
    }
    if (problems.any()) {
      return Response.status(422).entity(page(listing, form, problems)).build();
    }
    try {
      plan.ask(owner.id(), question(listing, form));
      return Response.seeOther(URI.create("/my-plan?done=asked")).build();
    } catch (Refusal no) {
      if (no.sentence() == null || no.status() == 404 && !no.is("outcome_unknown")) {
        throw no;
      }
      return Response.status(no.status())
          .entity(page(listing, form, Problems.of(no.sentence())))
          .build();
    }
  }

  private static PlanApi.Question question(UUID listing, AskPlanPage.Form form) {
    UUID outcome = form.outcome().isEmpty() ? null : UUID.fromString(form.outcome());
    long quantity = Long.parseLong(form.quantity());
    return new PlanApi.Question(
        List.of(new PlanApi.Line(listing, quantity, null, null, outcome)),
        form.words().isEmpty() ? null : form.words());
  }

  private AskPlanPage page(UUID listing, AskPlanPage.Form form, Problems problems) {
    if (listing == null) {
      throw new NotFoundException();
    }
    return AskPlanPage.of(catalogue.listing(listing), plan.outcomes(owner.id()), form, problems);
  }
}
