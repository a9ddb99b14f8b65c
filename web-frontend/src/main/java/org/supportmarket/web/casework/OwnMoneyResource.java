package org.supportmarket.web.casework;

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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.CaseworkApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Typed;
import org.supportmarket.web.session.Visitor;

/** A person's own money, put beside their budgets or taken back. */
@Path("/own-money")
@RolesAllowed("budget-holder")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class OwnMoneyResource {
  private static final String WAY = "way";
  private static final String SUM = "sum";
  private static final String IN = "in";
  private static final String BACK = "back";

  @Inject Visitor visitor;
  @Inject @RestClient CaseworkApi casework;

  @GET
  @RunOnVirtualThread
  public TemplateInstance ask() {
    return page(me(), Typed.nothing(), Problems.none());
  }

  @POST
  @RunOnVirtualThread
  public Response move(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    UUID me = me();
    Problems problems = Problems.none();
    OptionalLong sum = Sums.parse(typed.one(SUM));
    boolean back = typed.one(WAY).equals(BACK);
    if (!back && !typed.one(WAY).equals(IN)) {
      problems.add(WAY, "Choose one");
    }
    if (sum.isEmpty()) {
      problems.add(SUM, "Write a sum in pounds and pence, like 12.50");
    }
    if (problems.any()) {
      return Response.status(422).entity(page(me, typed, problems)).build();
    }
    try {
      CaseworkApi.Money money = new CaseworkApi.Money(sum.getAsLong(), null);
      if (back) {
        casework.takeBackOwnMoney(me, typed.one("key"), money);
      } else {
        casework.addOwnMoney(me, typed.one("key"), money);
      }
      return Response.seeOther(URI.create("/my-money")).build();
    } catch (Refusal no) {
      if (no.status() != 409 && no.status() != 422) {
        throw no;
      }
      return Response.status(no.status())
          .entity(page(me, typed, Problems.of(SUM, no.sentence())))
          .build();
    }
  }

  private FormPage page(UUID me, Typed typed, Problems problems) {
    long free =
        casework.budgets(me, false).stream()
            .filter(budget -> "own_money".equals(budget.fundingStream()))
            .mapToLong(Budget::availablePence)
            .sum();
    String way = typed.one(WAY).isEmpty() ? IN : typed.one(WAY);
    return FormPage.of(
        "Your own money",
        "You have %s of your own money free here. It stands beside your budgets and buys only what you choose."
            .formatted(Sums.money(free)),
        "/own-money",
        "Do this",
        "/my-money",
        List.of(
            QuestionGroup.of(
                Question.choice(
                    Question.Look.ONE,
                    WAY,
                    "What do you want to do?",
                    null,
                    List.of(
                        Choice.of(IN, "Put money in", way.equals(IN)),
                        Choice.of(BACK, "Take money back", way.equals(BACK)))),
                Question.money(SUM, "How much?", null, typed.one(SUM)))),
        List.of(),
        typed.one("key").isEmpty() ? null : typed.one("key"),
        problems);
  }

  private UUID me() {
    UUID own = visitor.me().personId();
    if (own == null) {
      throw new Refusal(
          404, "person_unknown", "Your login is not connected to a person yet. Call us.", Map.of());
    }
    return own;
  }
}
