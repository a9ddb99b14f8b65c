package org.supportmarket.web.holder;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.AskedSurvey;
import org.supportmarket.web.client.PersonSurveysApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** What their council asks somebody: they answer, once, or leave it. */
@Path(SurveysResource.SURVEYS)
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SurveysResource {
  static final String SURVEYS = "/surveys";

  @Inject Owner owner;
  @Inject @RestClient PersonSurveysApi surveys;

  @GET
  public TemplateInstance list(@RestQuery String done) {
    return new SurveysPage(
        surveys.surveys(owner.id()),
        switch (done == null ? "" : done) {
          case "answered" -> "Thank you. It is counted with what others say.";
          case "withdrawn" -> "Your answer is gone. You can answer anew, or leave it.";
          default -> null;
        });
  }

  @GET
  @Path("/{survey}")
  public TemplateInstance show(@RestPath UUID survey) {
    return SurveyPage.of(find(survey), Typed.nothing(), Problems.none());
  }

  @POST
  @Path("/{survey}")
  public Response answer(@RestPath UUID survey, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    AskedSurvey asked = find(survey);
    List<AskedSurvey.Chosen> chosen =
        asked.survey().questions().stream()
            .map(
                question ->
                    new AskedSurvey.Chosen(
                        question.number(), numbers(typed, SurveyPage.field(question.number()))))
            .filter(one -> !one.options().isEmpty())
            .toList();
    if (chosen.isEmpty()) {
      Problems problems =
          Problems.of(SurveyPage.field(1), "Choose an answer, or go back if you do not want to");
      return again(422, asked, typed, problems);
    }
    try {
      surveys.answer(owner.id(), survey, new PersonSurveysApi.Answers(chosen));
      return done("answered");
    } catch (Refusal no) {
      if (no.sentence() == null || no.status() == 404 || no.status() == 403) {
        throw no;
      }
      return again(no.status(), asked, typed, Problems.of(no.sentence()));
    }
  }

  @POST
  @Path("/{survey}/withdraw")
  public Response withdraw(@RestPath UUID survey) {
    surveys.withdraw(owner.id(), survey);
    return done("withdrawn");
  }

  private AskedSurvey find(UUID survey) {
    return surveys.surveys(owner.id()).stream()
        .filter(one -> one.survey().id().equals(survey))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(404, "survey_unknown", "Your council no longer asks this.", Map.of()));
  }

  private static Response again(int status, AskedSurvey asked, Typed typed, Problems problems) {
    return Response.status(status).entity(SurveyPage.of(asked, typed, problems)).build();
  }

  private static Response done(String what) {
    return Response.seeOther(URI.create(SURVEYS + "?done=" + what)).build();
  }

  private static List<Integer> numbers(Typed typed, String field) {
    return typed.many(field).stream()
        .filter(one -> one.matches("[0-9]{1,2}"))
        .map(Integer::valueOf)
        .toList();
  }
}
