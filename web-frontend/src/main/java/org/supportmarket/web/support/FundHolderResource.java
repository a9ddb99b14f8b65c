package org.supportmarket.web.support;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.CaseworkApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Supporter;
import org.supportmarket.web.client.SupportersApi;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** A care manager records who holds a person's money. */
@Path("/council/people/{person}/fund-holder")
@RolesAllowed("care-manager")
@Produces(MediaType.TEXT_HTML)
public class FundHolderResource {
  @Inject Clock clock;
  @Inject @RestClient CaseworkApi casework;
  @Inject @RestClient SupportersApi supporters;

  @GET
  @RunOnVirtualThread
  public TemplateInstance blank(@RestPath UUID person) {
    Typed typed = FundHolderPage.blank(LocalDate.now(clock));
    return page(person, casework.budgets(person, false), typed, Problems.none());
  }

  @POST
  @RunOnVirtualThread
  public Response record(@RestPath UUID person, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    List<Budget> budgets = casework.budgets(person, false);
    Problems problems = Problems.none();
    Supporter.Wanted wanted = FundHolderPage.read(typed, budgets, problems);
    if (!problems.any()) {
      try {
        Supporter.Invited invited = supporters.invite(person, wanted);
        return Response.ok(CodePage.of(invited, back(person))).build();
      } catch (Refusal no) {
        if (no.status() != 400) {
          throw no;
        }
        problems.add(null, no.sentence());
      }
    }
    return Response.status(422).entity(page(person, budgets, typed, problems)).build();
  }

  private FundHolderPage page(UUID person, List<Budget> budgets, Typed typed, Problems problems) {
    return FundHolderPage.of(casework.person(person), back(person), budgets, typed, problems);
  }

  private static String back(UUID person) {
    return "/council/people/" + person + "/supporters";
  }
}
