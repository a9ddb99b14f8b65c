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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.Category;
import org.supportmarket.web.client.CouncilSurveysApi;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Survey;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;
import org.supportmarket.web.layout.Words;
import org.supportmarket.web.session.Visitor;

/** What a council asks its people: the list, new questions, what was answered, the end. */
@Path(SurveysResource.SURVEYS)
@RolesAllowed({"commissioner", "council-finance"})
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SurveysResource {
  static final String SURVEYS = "/council/surveys";
  private static final int PER_PAGE = 20;

  @Inject OwnCouncil council;
  @Inject Visitor visitor;
  @Inject @RestClient CouncilSurveysApi surveys;
  @Inject @RestClient CatalogueApi catalogue;

  @GET
  public TemplateInstance list(
      @RestQuery String state, @RestQuery @DefaultValue("1") String page, @RestQuery String done) {
    boolean open = !"past".equals(state);
    String which = open ? "open" : "past";
    int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
    Paged<Survey> found = surveys.surveys(council.gss(), which, number, PER_PAGE);
    return new SurveysPage(
        open,
        Words.sentence(Numbers.things(found.totalItems(), "set of questions", "sets of questions"))
            + (open ? " open now." : " no longer open."),
        found.contents(),
        new Pages(number, found.totalPages(), SURVEYS + "?state=" + which),
        visitor.has("commissioner"),
        sentence(done));
  }

  @GET
  @Path("/new")
  @RolesAllowed("commissioner")
  public TemplateInstance begin() {
    return SurveyFormPage.of(
        SurveyForm.first(catalogue.categories().stream().map(Category::name).toList()),
        Problems.none());
  }

  @POST
  @Path("/new")
  @RolesAllowed("commissioner")
  public Response publish(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Problems problems = Problems.none();
    CouncilSurveysApi.Wanted wanted = SurveyForm.read(typed, problems);
    if (problems.any()) {
      return Response.status(422).entity(SurveyFormPage.of(typed, problems)).build();
    }
    try {
      surveys.publish(council.gss(), wanted);
      return done("published");
    } catch (Refusal no) {
      if (no.sentence() == null || no.status() == 404 || no.status() == 403) {
        throw no;
      }
      return Response.status(no.status())
          .entity(SurveyFormPage.of(typed, SurveyForm.problems(no, typed)))
          .build();
    }
  }

  @GET
  @Path("/{survey}")
  public TemplateInstance show(@RestPath UUID survey) {
    return page(survey, Problems.none());
  }

  @POST
  @Path("/{survey}/end")
  @RolesAllowed("commissioner")
  public Response end(@RestPath UUID survey) {
    try {
      surveys.end(council.gss(), survey, Map.of());
      return Response.seeOther(URI.create(SURVEYS + "/" + survey)).build();
    } catch (Refusal no) {
      if (!no.is("survey_over")) {
        throw no;
      }
      return Response.status(no.status()).entity(page(survey, Problems.of(no.sentence()))).build();
    }
  }

  private SurveyPage page(UUID survey, Problems problems) {
    return SurveyPage.of(
        surveys.survey(council.gss(), survey), visitor.has("commissioner"), problems);
  }

  private static Response done(String what) {
    return Response.seeOther(URI.create(SURVEYS + "?done=" + what)).build();
  }

  private static String sentence(String done) {
    return "published".equals(done)
        ? "It is published. People of your area find it on their own pages."
        : null;
  }
}
