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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.BasketApi;
import org.supportmarket.web.client.BasketWish;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.OrderingApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.holder.Keys;
import org.supportmarket.web.holder.Owner;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** Putting something into the basket that no catalogue has. */
@Path("/basket/something-else")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class OtherResource {
  @Inject Owner owner;
  @Inject Outcomes outcomes;
  @Inject BasketCount count;
  @Inject @RestClient BasketApi baskets;
  @Inject @RestClient OrderingApi ordering;

  @GET
  @RunOnVirtualThread
  public TemplateInstance ask() {
    return page(Typed.nothing(), Keys.fresh(), budgets(), Problems.none());
  }

  @POST
  @RunOnVirtualThread
  public Response putIn(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    String key = Keys.valid(typed.one("key")) ? typed.one("key") : Keys.fresh();
    List<Budget> budgets = budgets();
    Problems problems = Problems.none();
    BasketWish wish = LineForm.somethingElse(typed, budgets, problems);
    if (problems.any()) {
      return Response.status(422).entity(page(typed, key, budgets, problems)).build();
    }
    try {
      count.now(baskets.putIn(owner.id(), key, wish));
      return Steps.to("/basket?done=in");
    } catch (Refusal no) {
      return Response.status(no.status())
          .entity(page(typed, key, budgets, Steps.problems(no)))
          .build();
    }
  }

  private TemplateInstance page(Typed typed, String key, List<Budget> budgets, Problems problems) {
    LinePage.Paying paying = LinePage.Paying.of(typed, budgets, outcomes.of(owner.id()));
    return OtherPage.adding(typed, key, paying, problems);
  }

  private List<Budget> budgets() {
    return ordering.budgets(owner.id());
  }
}
