package org.supportmarket.web.safeguarding;

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
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.SafeguardingApi;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** The desk's own pages; nobody but the safeguarding desk gets in. */
@Path("/safeguarding")
@RolesAllowed("safeguarding")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DeskResource {
  private static final int PER_PAGE = 20;
  private static final int LONGEST = 2000;

  @Inject @RestClient SafeguardingApi desk;
  @Inject Clock clock;

  @GET
  public TemplateInstance list(
      @RestQuery String state, @RestQuery @DefaultValue("1") String page, @RestQuery String done) {
    boolean open = !"closed".equals(state);
    int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
    return DeskPage.of(
        open,
        desk.list(open ? "open" : "closed", number, PER_PAGE),
        clock.instant(),
        "closed".equals(done));
  }

  @GET
  @Path("/{id}")
  public Response one(@RestPath UUID id) {
    return Response.ok(WorryPage.of(desk.one(id), Typed.nothing(), Problems.none()))
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Path("/{id}/take")
  public Response take(@RestPath UUID id) {
    return act(id, Typed.nothing(), () -> desk.take(id, Map.of()), "/safeguarding/" + id);
  }

  @POST
  @Path("/{id}/notes")
  public Response note(@RestPath UUID id, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Problems problems = words(typed, "note", "Write what you do");
    return problems.any()
        ? again(422, id, typed, problems)
        : act(
            id,
            typed,
            () -> desk.note(id, new SafeguardingApi.Note(typed.one("note"))),
            "/safeguarding/" + id);
  }

  @POST
  @Path("/{id}/close")
  public Response close(@RestPath UUID id, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    String outcome = typed.one("outcome");
    Problems problems = words(typed, "words", "Write what was done");
    if (!WorryWords.knows(outcome)) {
      problems.add("outcome", "Choose what came of it");
    }
    return problems.any()
        ? again(422, id, typed, problems)
        : act(
            id,
            typed,
            () -> desk.close(id, new SafeguardingApi.Closing(outcome, typed.one("words"))),
            "/safeguarding?done=closed");
  }

  private Response act(UUID id, Typed typed, Runnable act, String then) {
    try {
      act.run();
      return Response.seeOther(URI.create(then)).build();
    } catch (Refusal no) {
      if (!no.is("worry_closed") && no.status() != 422) {
        throw no;
      }
      return again(no.status(), id, typed, Problems.of(no.sentence()));
    }
  }

  private Response again(int status, UUID id, Typed typed, Problems problems) {
    return Response.status(status)
        .entity(WorryPage.of(desk.one(id), typed, problems))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Problems words(Typed typed, String field, String missing) {
    Problems problems = Problems.none();
    int length = typed.one(field).length();
    if (length == 0 || length > LONGEST) {
      problems.add(field, missing + ", at most 2,000 letters");
    }
    return problems;
  }
}
