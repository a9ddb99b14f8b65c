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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.web.client.CaseworkApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** Open a budget: three pages of questions, then all of it with its schedule, then it is kept. */
@Path("/council/people/{person}/budgets/new")
@RolesAllowed({"care-manager", "council-finance"})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class NewBudgetResource {
  private static final String SAVE = "save";

  @Inject Council council;
  @Inject @RestClient CaseworkApi casework;

  @GET
  @RunOnVirtualThread
  public TemplateInstance begin(@RestPath UUID person) {
    return page(person, 1, Typed.nothing(), Problems.none());
  }

  @POST
  @RunOnVirtualThread
  public Response goOn(@RestPath UUID person, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    String step = typed.one("step");
    NewBudgetForm asked = new NewBudgetForm(typed);
    if (step.matches("back-[1-3]")) {
      return Response.ok(page(person, step.charAt(5) - '0', typed, Problems.none())).build();
    }
    int answered = step.matches("[1-3]") ? step.charAt(0) - '0' : NewBudgetForm.PAGES;
    for (int page = 1; page <= answered; page++) {
      Problems problems = asked.problems(page);
      if (problems.any()) {
        return Response.status(422).entity(page(person, page, typed, problems)).build();
      }
    }
    if (answered < NewBudgetForm.PAGES) {
      return Response.ok(page(person, answered + 1, typed, Problems.none())).build();
    }
    return SAVE.equals(step) ? save(person, typed, asked) : check(person, 200, typed, asked);
  }

  private Response check(UUID person, int status, Typed typed, NewBudgetForm asked) {
    try {
      CheckBudgetPage page =
          CheckBudgetPage.of(
              council.person(person), asked, casework.preview(asked.budget()), Problems.none());
      return Response.status(status).entity(page).build();
    } catch (Refusal no) {
      if (!no.is("invalid_budget")) {
        throw no;
      }
      return Response.status(422)
          .entity(page(person, 1, typed, Problems.of(no.sentence())))
          .build();
    }
  }

  private Response save(UUID person, Typed typed, NewBudgetForm asked) {
    try {
      UUID budget = casework.open(person, typed.one("key"), asked.budget()).budgetId();
      return Response.seeOther(URI.create(Council.href(person, budget) + "?done=opened")).build();
    } catch (Refusal no) {
      if (no.status() != 409 && no.status() != 422) {
        throw no;
      }
      return Response.status(no.status())
          .entity(page(person, 1, typed, Problems.of(no.sentence())))
          .build();
    }
  }

  private TemplateInstance page(UUID person, int number, Typed typed, Problems problems) {
    NewBudgetForm asked = new NewBudgetForm(typed);
    return FormPage.of(
            NewBudgetForm.title(number),
            "A budget for %s: page %d of 3."
                .formatted(Council.name(council.person(person)), number),
            Council.href(person) + "/budgets/new",
            "Go on",
            Council.href(person),
            asked.questions(number),
            asked.kept(number),
            typed.one("key").isEmpty() ? null : typed.one("key"),
            problems)
        .ofStep(String.valueOf(number));
  }
}
