package org.supportmarket.web.council;

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
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.catalogue.Categories;
import org.supportmarket.web.client.Gaps;
import org.supportmarket.web.client.GapsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.session.Visitor;

/** What is missing in the officer's own council: the list, one gap with its reasons, its notes. */
@Path("/council/gaps")
@RolesAllowed({"commissioner", "council-finance"})
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class GapsResource {
  private static final int MOST = 50;
  private static final int LONGEST = 1000;
  private static final String ONE = "/council/gaps/one";

  @Inject OwnCouncil council;
  @Inject Visitor visitor;
  @Inject Categories categories;
  @Inject @RestClient GapsApi gaps;

  @GET
  public TemplateInstance list(
      @RestQuery @DefaultValue("") String district, @RestQuery @DefaultValue("") String category) {
    Gaps all = gaps.gaps(council.gss(), null, null);
    List<Gaps.Row> chosen =
        all.contents().stream()
            .filter(gap -> district.isEmpty() || gap.district().equals(district))
            .filter(gap -> category.isEmpty() || gap.category().equals(category))
            .toList();
    List<Gaps.Row> shown = chosen.stream().limit(MOST).toList();
    return new GapsPage(
        answer(all, shown),
        all.from(),
        all.to(),
        shown.isEmpty() ? null : GapTable.of(shown, categories::name, mayPublish()),
        shown.size(),
        chosen.size() - shown.size(),
        !all.districts().isEmpty(),
        all.districts().stream().map(one -> Choice.of(one, one, one.equals(district))).toList(),
        Stream.concat(all.contents().stream().map(Gaps.Row::category), kinds(category))
            .distinct()
            .map(kind -> Choice.of(kind, categories.name(kind), kind.equals(category)))
            .sorted(Comparator.comparing(Choice::text))
            .toList(),
        !district.isEmpty() || !category.isEmpty(),
        mayPublish());
  }

  @GET
  @Path("/one")
  public TemplateInstance one(
      @RestQuery String district, @RestQuery String category, @RestQuery String done) {
    String sentence =
        switch (done == null ? "" : done) {
          case "noted" -> "Your note is kept.";
          case "removed" -> "The note is gone.";
          default -> null;
        };
    return page(district, category, sentence, "", Problems.none());
  }

  @POST
  @Path("/one")
  @RolesAllowed("commissioner")
  public Response note(
      @RestForm String district, @RestForm String category, @RestForm String words) {
    String what = words == null ? "" : words.strip();
    if (what.isEmpty() || what.length() > LONGEST) {
      return again(
          422,
          page(
              district,
              category,
              null,
              what,
              Problems.of("words", "Write your note, at most 1,000 letters")));
    }
    try {
      gaps.note(council.gss(), new GapsApi.NewNote(district, category, what));
      return Response.seeOther(URI.create(GapTable.href(ONE, district, category) + "&done=noted"))
          .build();
    } catch (Refusal no) {
      if (!no.is("invalid_request")) {
        throw no;
      }
      Problems problems = Problems.of("words", no.sentence());
      return again(422, page(district, category, null, what, problems));
    }
  }

  @POST
  @Path("/one/notes/{note}/remove")
  @RolesAllowed("commissioner")
  public Response remove(
      @RestPath UUID note, @RestForm String district, @RestForm String category) {
    if (district == null || category == null) {
      throw new NotFoundException();
    }
    try {
      gaps.removeNote(council.gss(), note);
    } catch (Refusal gone) {
      if (!gone.is("note_unknown")) {
        throw gone;
      }
    }
    return Response.seeOther(URI.create(GapTable.href(ONE, district, category) + "&done=removed"))
        .build();
  }

  private GapPage page(
      String district, String category, String done, String words, Problems problems) {
    Gaps.Row gap = found(district, category);
    List<String> reasons =
        Stream.concat(gap.signs().stream().map(Gaps.Part::says), Stream.of(gap.supply().says()))
            .toList();
    return new GapPage(
        GapTable.name(gap, categories::name),
        gap.district(),
        gap.category(),
        gap.score(),
        reasons,
        gap.notes(),
        gap.signal() != null,
        signalHref(gap),
        mayPublish(),
        done,
        words,
        problems);
  }

  private String signalHref(Gaps.Row gap) {
    if (!mayPublish()) {
      return null;
    }
    return gap.signal() == null
        ? GapTable.href("/council/signals/new", gap.district(), gap.category())
        : "/council/signals/" + gap.signal();
  }

  private Gaps.Row found(String district, String category) {
    if (district == null || category == null || !category.matches("[a-z-]{1,40}")) {
      throw new NotFoundException();
    }
    return gaps.gaps(council.gss(), district, category).contents().stream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private boolean mayPublish() {
    return visitor.has("commissioner");
  }

  private String answer(Gaps all, List<Gaps.Row> shown) {
    if (all.districts().isEmpty()) {
      return "We do not know yet which districts your council has";
    }
    if (shown.isEmpty()) {
      return "We see nothing missing here";
    }
    Gaps.Row largest = shown.getFirst();
    return "%s is the largest gap we see: %d of 100 points"
        .formatted(GapTable.name(largest, categories::name), largest.score());
  }

  private static Stream<String> kinds(String category) {
    return category.matches("[a-z-]{1,40}") ? Stream.of(category) : Stream.of();
  }

  private static Response again(int status, GapPage page) {
    return Response.status(status).entity(page).build();
  }
}
