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
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Supporter;
import org.supportmarket.web.client.SupportersApi;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** Who acts for a person, for their council's care managers. */
@Path("/council/people/{person}/supporters")
@RolesAllowed("care-manager")
@Produces(MediaType.TEXT_HTML)
public class CouncilSupportersResource {
  private static final Set<String> STEPS = Set.of("end", "suspend", "resume", "agreement");

  @Inject Clock clock;
  @Inject @RestClient SupportersApi supporters;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(@RestPath UUID person, @RestQuery String done) {
    return CouncilSupportersPage.of(person, supporters.supporters(person), done);
  }

  @GET
  @Path("/new")
  @RunOnVirtualThread
  public TemplateInstance blank(@RestPath UUID person) {
    return new CouncilInvitePage(
        here(person), SupporterForm.blank(LocalDate.now(clock)), Problems.none());
  }

  @POST
  @Path("/new")
  @RunOnVirtualThread
  public Response invite(@RestPath UUID person, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Problems problems = Problems.none();
    Supporter.Wanted wanted = SupporterForm.read(typed, true, problems);
    if (!problems.any()) {
      try {
        Supporter.Invited invited = supporters.invite(person, wanted);
        return Response.ok(CodePage.of(invited, here(person))).build();
      } catch (Refusal no) {
        if (no.status() != 400) {
          throw no;
        }
        problems.add(null, no.sentence());
      }
    }
    return Response.status(422)
        .entity(new CouncilInvitePage(here(person), SupporterForm.of(typed), problems))
        .build();
  }

  @GET
  @Path("/{supporter}")
  @RunOnVirtualThread
  public TemplateInstance show(@RestPath UUID person, @RestPath UUID supporter) {
    return page(person, supporter, "", Problems.none());
  }

  @POST
  @Path("/{supporter}")
  @RunOnVirtualThread
  public Response step(
      @RestPath UUID person,
      @RestPath UUID supporter,
      @RestForm String step,
      @RestForm String reason) {
    String why = reason == null ? "" : reason.strip();
    if (why.isEmpty() || !STEPS.contains(step)) {
      return Response.status(422)
          .entity(
              page(
                  person,
                  supporter,
                  why,
                  Problems.of("reason", "Write why. The person can read it")))
          .build();
    }
    try {
      Supporter now = supporters.step(person, supporter, step, new SupportersApi.Reason(why));
      String done =
          step.equals("suspend") && now.suspected() && !"suspended".equals(now.state())
              ? "waiting"
              : step;
      return Response.seeOther(URI.create(here(person) + "?done=" + done)).build();
    } catch (Refusal no) {
      if (!no.is("second_officer_needed") && !no.is("delegation_ended") && no.status() != 400) {
        throw no;
      }
      return Response.status(no.status())
          .entity(page(person, supporter, why, Problems.of("reason", no.sentence())))
          .build();
    }
  }

  private CouncilSupporterPage page(UUID person, UUID supporter, String reason, Problems problems) {
    return new CouncilSupporterPage(
        here(person),
        SupporterRow.of(supporters.supporter(person, supporter), here(person)),
        reason,
        problems);
  }

  private static String here(UUID person) {
    return "/council/people/" + person + "/supporters";
  }
}
