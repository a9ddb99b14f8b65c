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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.web.client.AccessApi;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;

/** An officer who has to see what one person bought says why. */
@Path("/council/people/{person}/look")
@RolesAllowed({"care-manager", "council-finance"})
@Produces(MediaType.TEXT_HTML)
public class LookResource {
  @Inject @RestClient AccessApi access;

  @GET
  @RunOnVirtualThread
  public TemplateInstance look(@RestPath UUID person) {
    return lookPage(person, "", Problems.none());
  }

  @POST
  @RunOnVirtualThread
  public Response open(@RestPath UUID person, @RestForm String reason, @RestForm String withhold) {
    String why = reason == null ? "" : reason.strip();
    if (why.isEmpty()) {
      return Response.status(422)
          .entity(lookPage(person, why, Problems.of("reason", "Write why you have to see it")))
          .build();
    }
    AccessApi.Look look = access.look(person, new AccessApi.Why(why, "yes".equals(withhold)));
    String done = look.secondOfficerNeeded() ? "look-waiting" : "looking";
    return Response.seeOther(URI.create("/council/people/" + person + "?done=" + done)).build();
  }

  private static LookPage lookPage(UUID person, String reason, Problems problems) {
    return new LookPage(
        "/council/people/" + person,
        "/council/people/" + person,
        reason,
        List.of(
            new Choice(
                "yes",
                "Keep this look from the person for 28 days",
                "Only to keep somebody safe. Another officer has to agree first.",
                false)),
        problems);
  }
}
