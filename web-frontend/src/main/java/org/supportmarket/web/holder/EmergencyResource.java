package org.supportmarket.web.holder;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.web.client.BudgetCase;
import org.supportmarket.web.client.CaseworkApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.session.Visitor;

/**
 * Using what is kept for emergencies: the rule, the sum, what is left after it, and only then the
 * button.
 */
@Path(EmergencyResource.PATH + "/{budget}")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Produces(MediaType.TEXT_HTML)
public class EmergencyResource {
  static final String PATH = "/my-money/emergency";
  private static final int LONGEST = 1000;
  private static final Set<Integer> FOR_THE_FORM = Set.of(400, 403, 409, 422);

  @Inject Owner owner;
  @Inject Visitor visitor;
  @Inject @RestClient CaseworkApi casework;

  @GET
  @RunOnVirtualThread
  public TemplateInstance ask(@RestPath UUID budget) {
    return page(budget, "", "", null, null, Problems.none());
  }

  /** First shows what would be left; with the sum confirmed, does it. */
  @POST
  @RunOnVirtualThread
  public Response draw(
      @RestPath UUID budget,
      @RestForm String sum,
      @RestForm String words,
      @RestForm String key,
      @RestForm String step) {
    String typed = sum == null ? "" : sum.strip();
    String why = words == null ? "" : words.strip();
    OptionalLong pence = Sums.parse(typed);
    Problems problems = Problems.none();
    if (pence.isEmpty()) {
      problems.add("sum", "Write a sum in pounds and pence, like 12.50");
    }
    if (why.isEmpty() || why.length() > LONGEST) {
      problems.add("words", "Say what it is for, in at most 1,000 letters");
    }
    if (problems.any()) {
      return Response.status(422).entity(page(budget, typed, why, key, null, problems)).build();
    }
    if (!"do".equals(step) || !Keys.valid(key)) {
      return check(budget, typed, why, pence.getAsLong());
    }
    try {
      CaseworkApi.Money money = new CaseworkApi.Money(pence.getAsLong(), why);
      casework.contingency(owner.id(), budget, key, money);
      return Response.seeOther(URI.create("/my-money?done=emergency")).build();
    } catch (Refusal no) {
      if (!FOR_THE_FORM.contains(no.status())) {
        throw no;
      }
      return Response.status(no.status())
          .entity(page(budget, typed, why, null, null, Problems.of("sum", no.sentence())))
          .build();
    }
  }

  private Response check(UUID budget, String sum, String words, long pence) {
    BudgetCase found = casework.budget(owner.id(), budget);
    Balance balance = new Balance(found.sums().contingencyPence(), pence);
    long most = found.agreed().contingencyMostPence();
    Problems problems = Problems.none();
    if (!balance.enough()) {
      problems.add(
          "sum", "%s is kept. Take that or less.".formatted(Sums.money(balance.beforePence())));
    } else if (pence > most) {
      problems.add("sum", "You can take at most %s at once.".formatted(Sums.money(most)));
    }
    EmergencyPage page =
        EmergencyPage.of(
            found, drawer(), sum, words, problems.any() ? null : balance, Keys.fresh(), problems);
    return Response.status(problems.any() ? 422 : 200).entity(page).build();
  }

  private EmergencyPage page(
      UUID budget, String sum, String words, String key, Balance balance, Problems problems) {
    return EmergencyPage.of(
        casework.budget(owner.id(), budget), drawer(), sum, words, balance, key, problems);
  }

  /** As the rule of a budget names whoever asks; on the phone it is the person. */
  private String drawer() {
    boolean supports = visitor.actingFor().filter(one -> !one.onThePhone()).isPresent();
    return supports ? "supporter" : "self";
  }
}
