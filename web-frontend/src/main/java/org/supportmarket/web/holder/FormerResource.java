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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.CaseworkApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** Budgets that are over: what was left, and saying that asking it back is wrong. */
@Path(FormerResource.PATH)
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Produces(MediaType.TEXT_HTML)
public class FormerResource {
  static final String PATH = "/my-money/former";
  private static final int MOST = 8;
  private static final int LONGEST = 1000;

  @Inject Owner owner;
  @Inject @RestClient CaseworkApi casework;

  @GET
  @RunOnVirtualThread
  public TemplateInstance show(@RestQuery String done) {
    String told =
        "said".equals(done)
            ? "Your council looks at it again. Nothing is taken until they have decided."
            : null;
    return page(null, "", told, Problems.none());
  }

  @POST
  @Path("/{budget}")
  @RunOnVirtualThread
  public Response challenge(@RestPath UUID budget, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    String field = "words-" + budget;
    String words = typed.one(field);
    if (words.isEmpty() || words.length() > LONGEST) {
      Problems problems = Problems.of(field, "Say what is wrong, in at most 1,000 letters");
      return Response.status(422).entity(page(budget, words, null, problems)).build();
    }
    String key = Keys.valid(typed.one("key")) ? typed.one("key") : Keys.fresh();
    try {
      casework.challenge(owner.id(), budget, key, new CaseworkApi.Words(words));
      return Response.seeOther(URI.create(PATH + "?done=said")).build();
    } catch (Refusal no) {
      if (no.status() != 409 && no.status() != 400) {
        throw no;
      }
      Problems problems = Problems.of(no.sentence());
      return Response.status(no.status()).entity(page(budget, words, null, problems)).build();
    }
  }

  private FormerPage page(UUID about, String words, String told, Problems problems) {
    UUID person = owner.id();
    Set<UUID> usable =
        casework.budgets(person, false).stream().map(Budget::id).collect(Collectors.toSet());
    List<FormerPage.Former> former =
        casework.budgets(person, true).stream()
            .filter(budget -> !usable.contains(budget.id()))
            .limit(MOST)
            .map(
                budget ->
                    FormerPage.Former.of(
                        budget,
                        casework.budget(person, budget.id()),
                        budget.id().equals(about) ? words : ""))
            .toList();
    return new FormerPage(former, told, problems);
  }
}
