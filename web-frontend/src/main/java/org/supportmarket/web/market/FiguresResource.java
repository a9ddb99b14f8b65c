package org.supportmarket.web.market;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.MarketApi;
import org.supportmarket.web.client.PublicCouncils;
import org.supportmarket.web.client.PublicQuarters;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.layout.Choice;

/** What people buy in an area, for everybody and without signing in. */
@Path("/market/figures")
@PermitAll
@RunOnVirtualThread
public class FiguresResource {
  private static final String AWAY = "trends_unavailable";
  private static final String RESTING = "Please try again in a few minutes.";
  private static final String CSV = "text/csv";

  @Inject @RestClient MarketApi market;
  @Inject @RestClient CatalogueApi catalogue;

  @GET
  @Produces(MediaType.TEXT_HTML)
  public Response show(
      @Context UriInfo uri,
      @RestQuery @DefaultValue("") String quarter,
      @RestQuery @DefaultValue("") String category,
      @RestQuery @DefaultValue("") String district) {
    // A form without a council was sent and has a problem; the bare address was just opened.
    String council = uri.getQueryParameters().getFirst("council");
    try {
      FiguresPage page = page(council, quarter, category, district);
      return Response.status(page.problems().any() ? 422 : 200).entity(page).build();
    } catch (Refusal no) {
      if (no.is(AWAY)) {
        return Response.status(503).entity(FiguresPage.away(no.sentence())).build();
      }
      throw no;
    } catch (Unreachable resting) {
      return Response.status(503).entity(FiguresPage.away(RESTING)).build();
    }
  }

  private FiguresPage page(String council, String quarter, String category, String district) {
    PublicCouncils known = market.councils();
    FiguresChosen chosen = FiguresChosen.of(known, council, quarter);
    PublicQuarters figures = chosen.complete() ? ask(chosen) : null;
    List<PublicQuarters.Row> rows = figures == null ? List.of() : figures.rows();
    List<Choice> kinds = kinds(rows, category);
    List<Choice> districts =
        FiguresTables.names(rows)
            .map(name -> Choice.of(name, FiguresTables.district(name), name.equals(district)))
            .toList();
    if (!category.isEmpty() && kinds.stream().noneMatch(Choice::chosen)) {
      chosen
          .problems()
          .add("category", "We do not know this kind of support. Choose one from the list.");
    }
    return new FiguresPage(
        null,
        known.publishedAt(),
        known.councils().stream()
            .map(one -> Choice.of(one.gss(), one.name(), one.equals(chosen.council())))
            .toList(),
        chosen.quarterChoices(),
        kinds,
        districts,
        figures == null || chosen.problems().any() ? null : found(chosen, figures, kinds, district),
        chosen.problems());
  }

  private static FiguresPage.Found found(
      FiguresChosen chosen, PublicQuarters figures, List<Choice> kinds, String district) {
    String months = chosen.quarter().name();
    Optional<Choice> kind = kinds.stream().filter(Choice::chosen).findFirst();
    boolean isKnown = FiguresTables.names(figures.rows()).anyMatch(name -> name.equals(district));
    List<PublicQuarters.Row> rows =
        figures.rows().stream()
            .filter(row -> kind.isEmpty() || row.category().equals(kind.get().value()))
            .filter(row -> !isKnown || row.district().equals(district))
            .toList();
    return new FiguresPage.Found(
        chosen.council().name() + ", " + months,
        kind.isEmpty() ? FiguresAnswer.of(rows) : FiguresAnswer.ofKind(rows),
        kind.isEmpty()
            ? FiguresTables.districts(rows, months)
            : List.of(FiguresTables.ofKind(rows, kind.get().text(), months)),
        isKnown || district.isEmpty() ? null : district,
        "council=%s&quarter=%s".formatted(chosen.council().gss(), chosen.quarter().label()),
        figures.licence());
  }

  /** By name; without the catalogue those of which there are figures. */
  private List<Choice> kinds(List<PublicQuarters.Row> rows, String chosen) {
    Map<String, String> kinds = new HashMap<>();
    rows.forEach(row -> kinds.put(row.category(), row.categoryName()));
    try {
      catalogue.categories().forEach(one -> kinds.put(one.slug(), one.name()));
    } catch (Refusal | Unreachable resting) {
      Log.infof("Kinds of support are those with figures: %s", resting.getMessage());
    }
    return kinds.entrySet().stream()
        .map(one -> Choice.of(one.getKey(), one.getValue(), one.getKey().equals(chosen)))
        .sorted(Comparator.comparing(Choice::text))
        .toList();
  }

  private PublicQuarters ask(FiguresChosen chosen) {
    String month = chosen.quarter().month();
    return market.quarters(chosen.council().gss(), month, month);
  }

  @GET
  @Path("/figures.csv")
  @Produces(CSV)
  public Response csv(
      @RestQuery @DefaultValue("") String council, @RestQuery @DefaultValue("") String quarter) {
    FiguresChosen chosen = known(council, quarter);
    String month = chosen.quarter().month();
    return file(
        market.quartersCsv(chosen.council().gss(), month, month),
        CSV + ";charset=UTF-8",
        chosen.quarter(),
        "csv");
  }

  @GET
  @Path("/figures.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Response json(
      @RestQuery @DefaultValue("") String council, @RestQuery @DefaultValue("") String quarter) {
    FiguresChosen chosen = known(council, quarter);
    String month = chosen.quarter().month();
    return file(
        market.quartersJson(chosen.council().gss(), month, month),
        MediaType.APPLICATION_JSON,
        chosen.quarter(),
        "json");
  }

  /** What the columns of the files are called and mean. */
  @GET
  @Path("/dictionary.json")
  @Produces(MediaType.APPLICATION_JSON)
  public String dictionary() {
    return market.dictionary();
  }

  private FiguresChosen known(String council, String quarter) {
    FiguresChosen chosen = FiguresChosen.of(market.councils(), council, quarter);
    if (!chosen.complete()) {
      throw new NotFoundException();
    }
    return chosen;
  }

  private static Response file(String content, String type, Quarter quarter, String ending) {
    return Response.ok(content, type)
        .header(
            "Content-Disposition",
            "attachment; filename=\"what-people-buy-%s.%s\"".formatted(quarter.label(), ending))
        .build();
  }
}
