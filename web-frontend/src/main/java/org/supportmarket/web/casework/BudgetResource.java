package org.supportmarket.web.casework;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.BudgetCase;
import org.supportmarket.web.client.CaseworkApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** One budget: look, release now, and the forms to change, close and draw on it. */
@Path("/council/people/{person}/budgets/{budget}")
@RolesAllowed({"care-manager", "council-finance"})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class BudgetResource {
  private static final Set<Integer> FOR_THE_FORM = Set.of(400, 403, 409, 422);

  @Inject Council council;
  @Inject @RestClient CaseworkApi casework;

  @GET
  @RunOnVirtualThread
  public TemplateInstance show(
      @RestPath UUID person, @RestPath UUID budget, @RestQuery String done) {
    return page(person, budget, done, Problems.none());
  }

  @POST
  @Path("/release")
  @RunOnVirtualThread
  public Response release(
      @RestPath UUID person, @RestPath UUID budget, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    int number =
        typed.one("number").matches("[0-9]{1,4}") ? Integer.parseInt(typed.one("number")) : 0;
    try {
      casework.release(person, budget, typed.one("key"), new CaseworkApi.Release(number));
      return done(person, budget, "released");
    } catch (Refusal no) {
      if (no.status() != 409) {
        throw no;
      }
      return Response.status(no.status())
          .entity(page(person, budget, null, Problems.of(no.sentence())))
          .build();
    }
  }

  @GET
  @Path("/{deed: change|close|contingency|contribution|terms|left_over}")
  @RunOnVirtualThread
  public TemplateInstance ask(@RestPath UUID person, @RestPath UUID budget, @RestPath String deed) {
    BudgetCase found = casework.budget(person, budget);
    return BudgetDeed.of(deed).page(found, BudgetDeed.filled(found), Problems.none());
  }

  @POST
  @Path("/{deed: change|close|contingency|contribution|terms|left_over}")
  @RunOnVirtualThread
  public Response act(
      @RestPath UUID person,
      @RestPath UUID budget,
      @RestPath String deed,
      MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    BudgetDeed asked = BudgetDeed.of(deed);
    Problems problems = asked.problems(typed);
    if (problems.any()) {
      return again(422, asked, person, budget, typed, problems);
    }
    try {
      asked.carryOut(casework, person, budget, typed);
      return done(person, budget, asked.done());
    } catch (Refusal no) {
      if (!FOR_THE_FORM.contains(no.status())) {
        throw no;
      }
      return again(no.status(), asked, person, budget, typed, Problems.of(no.sentence()));
    }
  }

  private Response again(
      int status, BudgetDeed asked, UUID person, UUID budget, Typed typed, Problems problems) {
    return Response.status(status)
        .entity(asked.page(casework.budget(person, budget), typed, problems))
        .build();
  }

  private BudgetPage page(UUID person, UUID budget, String done, Problems problems) {
    return BudgetPage.of(
        council.person(person), casework.budget(person, budget), council, done, problems);
  }

  private static Response done(UUID person, UUID budget, String what) {
    return Response.seeOther(URI.create(Council.href(person, budget) + "?done=" + what)).build();
  }
}
