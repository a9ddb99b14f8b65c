package org.supportmarket.web.panel;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.PanelsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.council.OwnCouncil;
import org.supportmarket.web.layout.Problems;

/**
 * The market of the officer's own council: the questions, one of them, what was noted beside it.
 */
@Path(PanelQuery.MARKET)
@RolesAllowed({"commissioner", "council-finance"})
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PanelResource {
  private static final int LONGEST = 1000;
  private static final String TEXT = "text/plain;charset=UTF-8";
  private static final List<Panel> FIRST =
      List.of(
          Panel.CHANGE,
          Panel.TIME,
          Panel.GROUP,
          Panel.DISTRICT,
          Panel.PROVIDER,
          Panel.NEED,
          Panel.PRICE);
  private static final List<Panel> MORE =
      List.of(
          Panel.CATEGORY,
          Panel.AGE,
          Panel.ROUTE,
          Panel.STREAM,
          Panel.KIND,
          Panel.MICRO,
          Panel.VERIFIED,
          Panel.FRAMEWORK,
          Panel.REPEATING);

  @Inject PanelPages pages;
  @Inject Area area;
  @Inject OwnCouncil council;
  @Inject Clock clock;
  @Inject @RestClient PanelsApi panels;

  @GET
  public TemplateInstance market() {
    return pages.market(FIRST, MORE);
  }

  @GET
  @Path("/{panel}")
  public Response show(@RestPath String panel, @Context UriInfo uri, @RestQuery String done) {
    String sentence =
        switch (done == null ? "" : done) {
          case "noted" -> "Your note is kept.";
          case "removed" -> "The note is gone.";
          default -> null;
        };
    PanelPage page =
        pages.page(query(panel, uri.getQueryParameters()), "", sentence, Problems.none());
    return Response.status(page.problems().any() ? 422 : 200).entity(page).build();
  }

  /** In a sentence, for the page of all questions; empty when it cannot be said now. */
  @GET
  @Path("/{panel}/answer")
  @Produces(TEXT)
  public String answer(@RestPath String panel, @Context UriInfo uri) {
    PanelQuery query = query(panel, uri.getQueryParameters());
    try {
      return query.of() == null
          ? PanelAnswer.of(
              query.panel(),
              panels.panel(area.gss(query), query.panel().code(), query.asked()),
              LocalDate.now(clock))
          : PanelAnswer.of(panels.changes(area.gss(query), query.of().code(), query.to()));
    } catch (Refusal | Unreachable resting) {
      return "";
    }
  }

  @GET
  @Path("/district/map.json")
  @Produces(MediaType.APPLICATION_JSON)
  public String map() {
    return panels.boundaries(council.gss());
  }

  @POST
  @Path("/{panel}/notes")
  @RolesAllowed("commissioner")
  public Response note(@RestPath String panel, MultivaluedMap<String, String> form) {
    PanelQuery query = query(panel, form);
    String words = form.getFirst("words") == null ? "" : form.getFirst("words").strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      return again(query, words, "Write your note, at most 1,000 letters");
    }
    try {
      panels.note(
          council.gss(), query.panel().code(), new PanelsApi.NewNote(query.filters(), words));
      return back(query, "noted");
    } catch (Refusal no) {
      if (!no.is("invalid_request") && !no.is("panel_unknown")) {
        throw no;
      }
      return again(query, words, no.sentence());
    }
  }

  @POST
  @Path("/{panel}/notes/{note}/remove")
  @RolesAllowed("commissioner")
  public Response remove(
      @RestPath String panel, @RestPath UUID note, MultivaluedMap<String, String> form) {
    PanelQuery query = query(panel, form);
    try {
      panels.removeNote(council.gss(), query.panel().code(), note);
    } catch (Refusal gone) {
      if (!gone.is("note_unknown")) {
        throw gone;
      }
    }
    return back(query, "removed");
  }

  private Response again(PanelQuery query, String words, String problem) {
    PanelPage page = pages.page(query, words, null, Problems.of("words", problem));
    return Response.status(422).entity(page).build();
  }

  private static Response back(PanelQuery query, String done) {
    String address = query.href();
    String and = address.contains("?") ? "&" : "?";
    return Response.seeOther(URI.create(address + and + "done=" + done)).build();
  }

  static PanelQuery query(String panel, MultivaluedMap<String, String> address) {
    return PanelQuery.of(Panel.of(panel).orElseThrow(NotFoundException::new), address);
  }
}
