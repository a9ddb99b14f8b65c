package org.supportmarket.web.basket;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.web.catalogue.Units;
import org.supportmarket.web.client.Basket;
import org.supportmarket.web.client.BasketApi;
import org.supportmarket.web.client.BasketWish;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.client.OrderingApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.holder.Keys;
import org.supportmarket.web.holder.Owner;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Typed;

/** Putting a listing into the basket, and changing it there. */
@Path("/basket")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class LineResource {
  @Inject Owner owner;
  @Inject Outcomes outcomes;
  @Inject BasketCount count;
  @Inject @RestClient BasketApi baskets;
  @Inject @RestClient OrderingApi ordering;
  @Inject @RestClient CatalogueApi catalogue;

  @GET
  @Path("/add/{listing}")
  @RunOnVirtualThread
  public Response ask(@RestPath UUID listing) {
    Listing found = catalogue.listing(listing);
    if (!found.orderable() || found.price() == null || found.price().amountPence() == 0) {
      return Steps.to("/listings/" + listing);
    }
    Typed typed = Typed.nothing().put("quantity", fewest(found));
    return Response.ok(adding(found, typed, Keys.fresh(), Problems.none())).build();
  }

  @POST
  @Path("/add/{listing}")
  @RunOnVirtualThread
  public Response putIn(@RestPath UUID listing, MultivaluedMap<String, String> form) {
    Listing found = catalogue.listing(listing);
    Typed typed = Typed.of(form);
    String key = Keys.valid(typed.one("key")) ? typed.one("key") : Keys.fresh();
    Problems problems = Problems.none();
    BasketWish wish =
        LineForm.listing(listing, version(typed), hourly(found), typed, budgets(), problems);
    if (problems.any()) {
      return Response.status(422).entity(adding(found, typed, key, problems)).build();
    }
    try {
      count.now(baskets.putIn(owner.id(), key, wish));
      return Steps.to("/basket?done=in");
    } catch (Refusal no) {
      Problems said = Steps.problems(no);
      return Response.status(no.status()).entity(adding(found, typed, key, said)).build();
    }
  }

  @GET
  @Path("/lines/{line}")
  @RunOnVirtualThread
  public Response askToChange(@RestPath UUID line) {
    Basket.Line found = line(line);
    if (found == null) {
      return Steps.to("/basket?done=gone");
    }
    return Response.ok(changing(found, LineForm.typed(found), Problems.none())).build();
  }

  @POST
  @Path("/lines/{line}")
  @RunOnVirtualThread
  public Response change(@RestPath UUID line, MultivaluedMap<String, String> form) {
    Basket.Line found = line(line);
    if (found == null) {
      return Steps.to("/basket?done=gone");
    }
    Typed typed = Typed.of(form);
    Problems problems = Problems.none();
    BasketWish wish =
        found.somethingElse()
            ? LineForm.somethingElse(typed, budgets(), problems)
            : LineForm.listing(
                found.listingId(), null, "hour".equals(found.unit()), typed, budgets(), problems);
    if (problems.any()) {
      return Response.status(422).entity(changing(found, typed, problems)).build();
    }
    try {
      count.now(baskets.change(owner.id(), line, wish));
      return Steps.to("/basket?done=changed");
    } catch (Refusal no) {
      return Response.status(no.status())
          .entity(changing(found, typed, Steps.problems(no)))
          .build();
    }
  }

  private TemplateInstance adding(Listing found, Typed typed, String key, Problems problems) {
    String unit = found.price().unit();
    LinePage.Thing thing =
        new LinePage.Thing(
            found.name(),
            found.provider().name(),
            Sums.money(found.price().amountPence()) + " " + Units.perOne(unit),
            question(unit),
            "/basket/add/" + found.id(),
            "/listings/" + found.id(),
            "Put it in my basket",
            found.version());
    return LinePage.of(thing, hourly(found), typed, key, paying(typed), problems);
  }

  private TemplateInstance changing(Basket.Line line, Typed typed, Problems problems) {
    if (line.somethingElse()) {
      return OtherPage.changing(line.id(), typed, paying(typed), problems);
    }
    String unit = line.unit() == null ? "item" : line.unit();
    String price = line.unitPence() == null ? null : Sums.money(line.unitPence());
    LinePage.Thing thing =
        new LinePage.Thing(
            line.name(),
            line.provider() == null ? null : line.provider().name(),
            price == null ? null : price + " " + Units.perOne(unit),
            question(unit),
            "/basket/lines/" + line.id(),
            "/basket",
            "Save",
            line.seenVersion());
    return LinePage.of(thing, "hour".equals(unit), typed, null, paying(typed), problems);
  }

  private LinePage.Paying paying(Typed typed) {
    return LinePage.Paying.of(typed, budgets(), outcomes.of(owner.id()));
  }

  private List<Budget> budgets() {
    return ordering.budgets(owner.id());
  }

  private Basket.Line line(UUID line) {
    return baskets.basket(owner.id()).lines().stream()
        .filter(one -> one.id().equals(line))
        .findFirst()
        .orElse(null);
  }

  /** The version the page showed, so that another price is noticed at once. */
  private static Integer version(Typed typed) {
    return typed.one("version").matches("[0-9]{1,9}")
        ? Integer.valueOf(typed.one("version"))
        : null;
  }

  private static boolean hourly(Listing listing) {
    return listing.price() != null && "hour".equals(listing.price().unit());
  }

  private static String fewest(Listing listing) {
    return listing.minimumQuantity() == null ? "1" : listing.minimumQuantity().toString();
  }

  private static String question(String unit) {
    return switch (unit) {
      case "hour" -> "How many times do you want?";
      case "item" -> "How many do you want?";
      default -> "How many " + unit + "s do you want?";
    };
  }
}
