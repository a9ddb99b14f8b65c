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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.web.client.AccessApi;
import org.supportmarket.web.client.CaseworkApi;
import org.supportmarket.web.client.CouncilPerson;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;

/** The second officer's yes or no to a look that is kept from the person for a while. */
@Path("/council/people/{person}/looks/{look}")
@RolesAllowed("care-manager")
@Produces(MediaType.TEXT_HTML)
public class AskedLookResource {
  @Inject @RestClient AccessApi access;
  @Inject @RestClient CaseworkApi casework;

  @GET
  @RunOnVirtualThread
  public TemplateInstance show(@RestPath UUID person, @RestPath UUID look) {
    return page(person, look, Problems.none());
  }

  @POST
  @RunOnVirtualThread
  public Response answer(@RestPath UUID person, @RestPath UUID look, @RestForm String answer) {
    boolean yes = "yes".equals(answer);
    if (!yes && !"no".equals(answer)) {
      return Response.status(422)
          .entity(page(person, look, Problems.of("Choose yes or no")))
          .build();
    }
    try {
      if (yes) {
        access.agree(person, look);
      } else {
        access.refuse(person, look);
      }
      return Response.seeOther(URI.create("/council/tasks?done=" + (yes ? "agreed" : "refused")))
          .build();
    } catch (Refusal no) {
      if (!no.is("look_unknown")) {
        throw no;
      }
      return Response.status(409).entity(page(person, look, Problems.of(no.sentence()))).build();
    }
  }

  private AskedLookPage page(UUID person, UUID look, Problems problems) {
    AccessApi.AskedLook asked = access.asked(person, look);
    CouncilPerson who = casework.person(person);
    String name = who.name() == null ? "this person" : who.name();
    return AskedLookPage.of(
        name, "/council/people/%s/looks/%s".formatted(person, look), asked, problems);
  }
}
