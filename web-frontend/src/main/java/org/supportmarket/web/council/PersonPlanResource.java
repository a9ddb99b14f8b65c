package org.supportmarket.web.council;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.Outcome;
import org.supportmarket.web.client.PlanApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;

/** The outcomes of one person's plan, as agreed with them. */
@Path("/council/people/{person}/plan")
@RolesAllowed("care-manager")
@Produces(MediaType.TEXT_HTML)
public class PersonPlanResource {
  private static final int LONGEST = 300;

  @Inject @RestClient PlanApi plan;
  @Inject PersonPlanPages pages;

  @GET
  @RunOnVirtualThread
  public TemplateInstance show(
      @RestPath UUID person, @RestQuery UUID change, @RestQuery String done) {
    List<Outcome> outcomes = plan.outcomes(person);
    PersonPlanPage.Form form =
        outcomes.stream()
            .filter(outcome -> outcome.agreed() && outcome.id().equals(change))
            .map(
                outcome ->
                    new PersonPlanPage.Form(
                        outcome.id(),
                        outcome.words() == null ? "" : outcome.words(),
                        outcome.need() == null ? "" : outcome.need()))
            .findFirst()
            .orElse(PersonPlanPage.Form.EMPTY);
    return pages.page(
        person, outcomes, form, CountingForm.of(plan.circumstances(person)), told(done));
  }

  @POST
  @RunOnVirtualThread
  public Response write(
      @RestPath UUID person,
      @RestForm UUID change,
      @RestForm @DefaultValue("") String words,
      @RestForm @DefaultValue("") String need,
      @RestForm @DefaultValue("agree") String how) {
    PersonPlanPage.Form form = new PersonPlanPage.Form(change, words.strip(), need.strip());
    if (form.words().isEmpty() || form.words().length() > LONGEST) {
      return again(422, person, form, "Write what the plan is to bring about, in 300 letters");
    }
    PlanApi.Agreed agreed =
        new PlanApi.Agreed(
            form.words(), form.need().isEmpty() ? null : form.need(), "end".equals(how));
    try {
      if (change == null) {
        plan.agree(person, agreed);
      } else {
        plan.change(person, change, agreed);
      }
    } catch (Refusal no) {
      if (!no.is("outcome_unknown") && !no.is("invalid_request")) {
        throw no;
      }
      return again(no.status(), person, form, no.sentence());
    }
    String back = "/council/people/%s/plan?done=written".formatted(person);
    return Response.seeOther(URI.create(back)).build();
  }

  private Response again(int status, UUID person, PersonPlanPage.Form form, String sentence) {
    return Response.status(status)
        .entity(
            pages.page(
                person,
                plan.outcomes(person),
                form,
                CountingForm.of(plan.circumstances(person)),
                Problems.of("words", sentence)))
        .build();
  }

  private static String told(String done) {
    return switch (done == null ? "" : done) {
      case "written" -> "It is written down. The person reads it under “My plan”.";
      case "counted" ->
          "It is written down. What they buy from now on is counted by it; what they bought before"
              + " stays counted where it was.";
      default -> null;
    };
  }
}
