package org.supportmarket.web.basket;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.BasketApi;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.OrderingApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.SpentElsewhere;
import org.supportmarket.web.holder.Keys;
import org.supportmarket.web.holder.Owner;
import org.supportmarket.web.layout.DateTyped;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Typed;
import org.supportmarket.web.layout.Words;

/** Telling what was paid elsewhere, so that what is left is true. */
@Path("/spent-elsewhere")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class SpentResource {
  private static final int PER_PAGE = 10;

  @Inject Owner owner;
  @Inject Outcomes outcomes;
  @Inject @RestClient BasketApi baskets;
  @Inject @RestClient OrderingApi ordering;

  @GET
  @RunOnVirtualThread
  public Response show(@RestQuery String done, @RestQuery @DefaultValue("1") String page) {
    int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
    Typed today = DateTyped.fill("paid-on", Words.today(), Typed.nothing());
    return page(200, number, today, Keys.fresh(), Steps.told(done), Problems.none());
  }

  @POST
  @RunOnVirtualThread
  public Response tell(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    String key = Keys.valid(typed.one("key")) ? typed.one("key") : Keys.fresh();
    Problems problems = Problems.none();
    SpentElsewhere.Told told = told(typed, ordering.budgets(owner.id()), problems);
    if (problems.any()) {
      return page(422, 1, typed, key, null, problems);
    }
    try {
      baskets.tell(owner.id(), key, told);
      return Steps.to("/spent-elsewhere?done=told");
    } catch (Refusal no) {
      return page(no.status(), 1, typed, key, null, Steps.problems(no));
    }
  }

  /** All of what was kept for it, or less. */
  @POST
  @Path("/{elsewhere}/paid")
  @RunOnVirtualThread
  public Response paid(@RestPath UUID elsewhere, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    String sum = typed.one("paid-sum");
    if (!sum.isEmpty() && Sums.parse(sum).isEmpty()) {
      Problems problems =
          Problems.of("paid-" + elsewhere, "Write how much it was in pounds and pence, like 12.50");
      return page(422, 1, Typed.nothing(), Keys.fresh(), null, problems);
    }
    Map<String, Long> how = sum.isEmpty() ? Map.of() : Map.of("pence", Sums.parse(sum).getAsLong());
    return settle(elsewhere, "paid", typed.one("key"), how, "paid");
  }

  @POST
  @Path("/{elsewhere}/take-back")
  @RunOnVirtualThread
  public Response takeBack(@RestPath UUID elsewhere, MultivaluedMap<String, String> form) {
    return settle(elsewhere, "take-back", Typed.of(form).one("key"), Map.of(), "back");
  }

  private Response settle(
      UUID elsewhere, String step, String sent, Map<String, Long> how, String done) {
    String key = Keys.valid(sent) ? sent : Keys.fresh();
    try {
      baskets.settle(owner.id(), elsewhere, step, key, how);
      return Steps.to("/spent-elsewhere?done=" + done);
    } catch (Refusal no) {
      return page(no.status(), 1, Typed.nothing(), Keys.fresh(), null, Steps.problems(no));
    }
  }

  private static SpentElsewhere.Told told(Typed typed, List<Budget> budgets, Problems problems) {
    String words =
        LineForm.words(typed, "words", 300, "Write what it was, like taxi to the club", problems);
    String payee = LineForm.words(typed, "payee", 120, "Write who got the money", problems);
    Long pence = LineForm.pence(typed, problems);
    LocalDate day = DateTyped.read("paid-on", typed, problems);
    if (day == null && problems.at("paid-on") == null) {
      problems.add("paid-on", "Write the day you paid, like 3 3 2027");
    }
    List<UUID> pots = LineForm.pots(typed, budgets, problems);
    return new SpentElsewhere.Told(
        words, payee, pence, day, pots.isEmpty() ? null : pots.getFirst(), LineForm.outcome(typed));
  }

  private Response page(
      int status, int number, Typed typed, String key, String told, Problems problems) {
    List<Budget> budgets = ordering.budgets(owner.id());
    SpentPage page =
        SpentPage.of(
            typed,
            key,
            LinePage.Paying.of(typed, budgets, outcomes.of(owner.id())),
            baskets.elsewhere(owner.id(), number, PER_PAGE),
            budgets,
            told,
            problems);
    return Response.status(status).entity(page).build();
  }
}
