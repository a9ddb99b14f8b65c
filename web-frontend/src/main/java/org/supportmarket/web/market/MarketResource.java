package org.supportmarket.web.market;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.catalogue.Categories;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.MarketApi;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Signal;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;

/** What councils are looking for; nobody has to sign in to read it. */
@Path("/market")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class MarketResource {
  private static final int PER_PAGE = 20;
  private static final int LONGEST = 120;

  @Inject @RestClient MarketApi market;
  @Inject @RestClient CatalogueApi catalogue;
  @Inject Categories categories;

  @GET
  public TemplateInstance signals(
      @RestQuery @DefaultValue("") String category,
      @RestQuery @DefaultValue("") String district,
      @RestQuery @DefaultValue("1") String page) {
    String kind = category.matches("[a-z-]{1,40}") ? category : "";
    String typed = district.strip();
    String place = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
    Paged<Signal> found = market.signals(orNull(kind), orNull(place), number, PER_PAGE);
    boolean narrowed = !kind.isEmpty() || !place.isEmpty();
    return new MarketPage(
        found.totalItems() == 0
            ? "No council is looking for anything %sjust now"
                .formatted(narrowed ? "like this " : "")
            : "Councils are looking for %s just now"
                .formatted(Numbers.things(found.totalItems(), "thing", "things")),
        SignalCard.of(found.contents(), categories::name),
        kinds(kind),
        place,
        narrowed,
        new Pages(
            number,
            found.totalPages(),
            "/market?category=%s&district=%s".formatted(kind, encoded(place))));
  }

  /** Without the catalogue they cannot be chosen, but the page is there. */
  private List<Choice> kinds(String chosen) {
    try {
      return catalogue.categories().stream()
          .map(one -> Choice.of(one.slug(), one.name(), one.slug().equals(chosen)))
          .toList();
    } catch (Refusal | Unreachable resting) {
      return List.of();
    }
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
