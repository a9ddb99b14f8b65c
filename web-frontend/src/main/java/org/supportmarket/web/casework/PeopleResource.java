package org.supportmarket.web.casework;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.CaseworkApi;
import org.supportmarket.web.client.CouncilPerson;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Typed;

/** Find somebody, look at one, register somebody new. */
@Path("/council/people")
@RolesAllowed({"care-manager", "council-finance"})
@Produces(MediaType.TEXT_HTML)
public class PeopleResource {
  private static final int PER_PAGE = 25;
  private static final int LONGEST = 100;
  private static final String NAME = "name";
  private static final String REFERENCE = "reference";

  @Inject Council council;
  @Inject @RestClient CaseworkApi casework;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(
      @RestQuery @DefaultValue("") String q, @RestQuery @DefaultValue("1") String page) {
    String part = q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
    int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
    return PeoplePage.of(
        part, casework.people(council.gss(), part, number, PER_PAGE), council.isCareManager());
  }

  @GET
  @Path("/new")
  @RolesAllowed("care-manager")
  @RunOnVirtualThread
  public TemplateInstance ask() {
    return form(Typed.nothing(), Problems.none());
  }

  @POST
  @Path("/new")
  @RolesAllowed("care-manager")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RunOnVirtualThread
  public Response register(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    String name = typed.one(NAME);
    if (name.isEmpty() || name.length() > LONGEST) {
      return wrong(422, typed, Problems.of(NAME, "Write their name, at most 100 letters"));
    }
    String reference = typed.one(REFERENCE).isEmpty() ? null : typed.one(REFERENCE);
    try {
      CouncilPerson person =
          casework.register(typed.one("key"), new CaseworkApi.NewPerson(name, reference));
      return Response.seeOther(URI.create(Council.href(person.personId()) + "?done=registered"))
          .build();
    } catch (Refusal no) {
      if (!no.is("invalid_request")) {
        throw no;
      }
      return wrong(422, typed, Problems.of(REFERENCE, no.sentence()));
    }
  }

  @GET
  @Path("/{person}")
  @RunOnVirtualThread
  public TemplateInstance show(@RestPath UUID person, @RestQuery String done) {
    return PersonPage.of(
        council.person(person),
        casework.budgets(person, true),
        council.isCareManager() || council.isFinance(),
        council.isCareManager(),
        done);
  }

  /** Once: the code is not shown again, and a new one makes the old one worthless. */
  @POST
  @Path("/{person}/sign-in-code")
  @RolesAllowed("care-manager")
  @RunOnVirtualThread
  public TemplateInstance signInCode(@RestPath UUID person) {
    return new SignInCodePage(
        Council.name(council.person(person)),
        casework.signInCode(person).code(),
        Council.href(person));
  }

  private static Response wrong(int status, Typed typed, Problems problems) {
    return Response.status(status).entity(form(typed, problems)).build();
  }

  private static FormPage form(Typed typed, Problems problems) {
    return FormPage.of(
        "Register somebody",
        "They need no e-mail and no login. You can act for them by phone, and their statements can"
            + " be printed.",
        "/council/people/new",
        "Register",
        "/council/people",
        List.of(
            QuestionGroup.of(
                Question.text(NAME, "What do they want to be called?", null, typed.one(NAME)),
                Question.text(
                    REFERENCE,
                    "Your number for them, if you have one",
                    "So that a spreadsheet with the same number finds the same person",
                    typed.one(REFERENCE)))),
        List.of(),
        typed.one("key").isEmpty() ? null : typed.one("key"),
        problems);
  }
}
