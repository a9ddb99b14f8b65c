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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.catalogue.Categories;
import org.supportmarket.web.client.Consortium;
import org.supportmarket.web.client.CouncilAgreementsApi;
import org.supportmarket.web.client.CouncilTogetherApi;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.SharedTime;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;
import org.supportmarket.web.layout.DateTyped;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;
import org.supportmarket.web.market.TogetherCard;

/** Finds people who buy the same at the same time, has them asked, and asks a provider for them. */
@Path(TogetherResource.TOGETHER)
@RolesAllowed("commissioner")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class TogetherResource {
  static final String TOGETHER = "/council/together";
  private static final int PER_PAGE = 20;

  @Inject OwnCouncil council;
  @Inject Categories categories;
  @Inject @RestClient CouncilTogetherApi together;
  @Inject @RestClient CouncilAgreementsApi agreements;

  @GET
  public TemplateInstance list(@RestQuery @DefaultValue("1") String page, @RestQuery String done) {
    int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
    List<CouncilTogetherApi.Shared> times = together.times(council.gss());
    Paged<Consortium> found = together.consortia(council.gss(), number, PER_PAGE);
    return new TogetherPage(
        times.isEmpty() ? null : table(times),
        TogetherCard.of(found.contents(), categories::name),
        new Pages(number, found.totalPages(), TOGETHER),
        "asked".equals(done) ? "Their care managers will ask them." : null);
  }

  @GET
  @Path("/new")
  public TemplateInstance begin(
      @RestQuery String category,
      @RestQuery String district,
      @RestQuery String weekday,
      @RestQuery String part) {
    Typed typed =
        Typed.nothing()
            .put("category", category)
            .put("district", district)
            .put("weekday", weekday)
            .put("part", part);
    return form(typed, Problems.none());
  }

  @POST
  @Path("/new")
  public Response ask(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    SharedTime time = time(typed);
    Problems problems = Problems.none();
    if (typed.one("words").isEmpty()) {
      problems.add("words", "Write what would be shared");
    }
    LocalDate until = DateTyped.read("until", typed, problems);
    if (until == null && problems.at("until") == null) {
      problems.add("until", "Say until which day people can answer");
    }
    if (problems.any()) {
      return Response.status(422).entity(form(typed, problems)).build();
    }
    try {
      together.offer(council.gss(), new CouncilTogetherApi.Offer(time, typed.one("words"), until));
      return Response.seeOther(URI.create(TOGETHER + "?done=asked")).build();
    } catch (Refusal no) {
      if (no.sentence() == null || no.status() == 404 || no.status() == 403) {
        throw no;
      }
      return Response.status(no.status()).entity(form(typed, problems(no))).build();
    }
  }

  @GET
  @Path("/{consortium}")
  public TemplateInstance show(@RestPath UUID consortium) {
    return page(consortium, Typed.nothing(), Problems.none());
  }

  @POST
  @Path("/{consortium}")
  public Response request(@RestPath UUID consortium, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Problems problems = Problems.none();
    if (!typed.one("provider").matches("[0-9a-f-]{36}")) {
      problems.add("provider", "Choose a provider");
    }
    if (typed.one("contact").isEmpty()) {
      problems.add("contact", "Write whom the provider can ask, and how");
    }
    if (problems.any()) {
      return Response.status(422).entity(page(consortium, typed, problems)).build();
    }
    try {
      together.request(
          council.gss(),
          consortium,
          new CouncilTogetherApi.Asked(
              UUID.fromString(typed.one("provider")), typed.one("contact")));
      return Response.seeOther(URI.create(TOGETHER + "/" + consortium)).build();
    } catch (Refusal no) {
      if (no.sentence() == null || no.is("consortium_unknown") || no.status() == 403) {
        throw no;
      }
      return Response.status(no.status())
          .entity(page(consortium, typed, Problems.of(no.sentence())))
          .build();
    }
  }

  private AskTogetherPage form(Typed typed, Problems problems) {
    SharedTime time = time(typed);
    return new AskTogetherPage(
        TogetherCard.heading(time, categories::name),
        time,
        AskTogetherPage.Fields.of(typed),
        problems);
  }

  private OneTogetherPage page(UUID consortium, Typed typed, Problems problems) {
    Consortium found = together.consortium(council.gss(), consortium);
    TogetherCard card = TogetherCard.of(found, categories::name);
    return new OneTogetherPage(
        card,
        card.mayRequest() ? providers(found.time().category(), typed.one("provider")) : List.of(),
        typed.one("contact"),
        problems);
  }

  private List<Choice> providers(String category, String chosen) {
    return agreements.offers(council.gss(), category).stream()
        .map(
            one ->
                Choice.of(
                    one.providerId().toString(),
                    one.providerName(),
                    one.providerId().toString().equals(chosen)))
        .distinct()
        .toList();
  }

  private DataTable table(List<CouncilTogetherApi.Shared> times) {
    return new DataTable(
        "What more than seven people have at the same time of the week",
        List.of(
            Column.of("What and when"),
            Column.of("Where"),
            Column.number("About how many people"),
            Column.of("Together?")),
        times.stream()
            .map(
                one ->
                    List.of(
                        Cell.of(TogetherCard.heading(one.time(), categories::name)),
                        Cell.of(one.time().district()),
                        Cell.of("%,d".formatted(one.people())),
                        Cell.link("Have them asked", askHref(one.time()))))
            .toList(),
        null);
  }

  private static String askHref(SharedTime time) {
    return GapTable.href(TOGETHER + "/new", time.district(), time.category())
        + "&weekday=%d&part=%s".formatted(time.weekday(), time.part());
  }

  private static Problems problems(Refusal no) {
    if (no.faults().isEmpty()) {
      return Problems.of(no.sentence());
    }
    Problems problems = Problems.none();
    no.faults()
        .forEach(
            fault ->
                problems.add(
                    fault.field().equals("answer_by") ? "until" : fault.field(), fault.reason()));
    return problems;
  }

  /** As it stands in the address; one that cannot be is a page that is not there. */
  private static SharedTime time(Typed typed) {
    if (!typed.one("weekday").matches("[1-7]") || typed.one("category").isEmpty()) {
      throw new NotFoundException();
    }
    return new SharedTime(
        typed.one("category"),
        typed.one("district"),
        Integer.parseInt(typed.one("weekday")),
        typed.one("part"));
  }
}
