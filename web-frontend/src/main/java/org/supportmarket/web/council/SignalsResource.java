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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.catalogue.Categories;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.CouncilSignalsApi;
import org.supportmarket.web.client.GapsApi;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Signal;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;
import org.supportmarket.web.layout.Words;
import org.supportmarket.web.market.SignalCard;

/**
 * What a council tells providers it is looking for: the list, a new one, changing and ending it.
 */
@Path(SignalsResource.SIGNALS)
@RolesAllowed("commissioner")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SignalsResource {
  static final String SIGNALS = "/council/signals";
  private static final int PER_PAGE = 20;

  @Inject OwnCouncil council;
  @Inject Categories categories;
  @Inject @RestClient CouncilSignalsApi signals;
  @Inject @RestClient GapsApi gaps;
  @Inject @RestClient CatalogueApi catalogue;

  @GET
  public TemplateInstance list(
      @RestQuery String state, @RestQuery @DefaultValue("1") String page, @RestQuery String done) {
    boolean open = !"ended".equals(state);
    String which = open ? "open" : "ended";
    int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
    Paged<Signal> found = signals.signals(council.gss(), which, number, PER_PAGE);
    return new SignalsPage(
        open,
        answer(open, found.totalItems()),
        SignalCard.of(found.contents(), categories::name),
        new Pages(number, found.totalPages(), SIGNALS + "?state=" + which),
        sentence(done));
  }

  @GET
  @Path("/new")
  public TemplateInstance begin(@RestQuery String district, @RestQuery String category) {
    Typed typed = Typed.nothing().put("district", district).put("category", category);
    return page(null, typed, Problems.none());
  }

  @POST
  @Path("/new")
  public Response publish(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Problems problems = Problems.none();
    CouncilSignalsApi.Wanted wanted = SignalForm.read(typed, true, problems);
    return problems.any()
        ? again(422, null, typed, problems)
        : sent(() -> signals.publish(council.gss(), wanted), "published", null, typed);
  }

  @GET
  @Path("/{signal}")
  public TemplateInstance show(@RestPath UUID signal) {
    Signal found = signals.signal(council.gss(), signal);
    return page(found, SignalForm.fill(found), Problems.none());
  }

  @POST
  @Path("/{signal}")
  public Response change(@RestPath UUID signal, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Problems problems = Problems.none();
    CouncilSignalsApi.Wanted wanted = SignalForm.read(typed, false, problems);
    return problems.any()
        ? again(422, signal, typed, problems)
        : sent(() -> signals.change(council.gss(), signal, wanted), "changed", signal, typed);
  }

  @POST
  @Path("/{signal}/end")
  public Response end(@RestPath UUID signal) {
    return sent(
        () -> signals.end(council.gss(), signal, Map.of()),
        "ended",
        signal,
        SignalForm.fill(signals.signal(council.gss(), signal)));
  }

  private Response sent(Supplier<Signal> send, String done, UUID signal, Typed typed) {
    try {
      send.get();
      return Response.seeOther(URI.create(SIGNALS + "?done=" + done)).build();
    } catch (Refusal no) {
      if (no.sentence() == null || no.status() == 404 || no.status() == 403) {
        throw no;
      }
      return again(no.status(), signal, typed, SignalForm.problems(no));
    }
  }

  private Response again(int status, UUID signal, Typed typed, Problems problems) {
    Signal shown = signal == null ? null : signals.signal(council.gss(), signal);
    return Response.status(status).entity(page(shown, typed, problems)).build();
  }

  private SignalPage page(Signal signal, Typed typed, Problems problems) {
    return new SignalPage(
        signal == null ? null : SignalCard.of(signal, categories::name),
        SignalPage.Fields.of(typed),
        signal == null ? kinds(typed.one("category")) : List.of(),
        signal == null ? districts(typed.one("district")) : List.of(),
        SignalPage.measures(typed.one("measure")),
        problems);
  }

  private List<Choice> kinds(String chosen) {
    return catalogue.categories().stream()
        .map(one -> Choice.of(one.slug(), one.name(), one.slug().equals(chosen)))
        .toList();
  }

  private List<Choice> districts(String chosen) {
    return Stream.concat(
            Stream.of(
                Choice.of(
                    SignalForm.EVERYWHERE,
                    "All of our area",
                    SignalForm.EVERYWHERE.equals(chosen))),
            gaps.gaps(council.gss(), null, null).districts().stream()
                .map(one -> Choice.of(one, one, one.equals(chosen))))
        .toList();
  }

  private static String answer(boolean open, long many) {
    String state = open ? "open now" : "no longer open";
    return Words.sentence(Numbers.things(many, "signal is", "signals are")) + " " + state + ".";
  }

  private static String sentence(String done) {
    return switch (done == null ? "" : done) {
      case "published" -> "It is published. Providers who work there see it now.";
      case "changed" -> "It is changed. Providers see the new words now.";
      case "ended" -> "It has ended. Nobody but your council sees it any more.";
      default -> null;
    };
  }
}
