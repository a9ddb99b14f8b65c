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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.web.client.MyDecisionsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;

/** Why a review of one's own is not shown, and the one appeal against that. */
@Path("/my-reviews/{id}/why")
@RolesAllowed({"budget-holder", "self-funder"})
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class WhyResource {
  private static final int LONGEST = 1000;

  @Inject @RestClient MyDecisionsApi decisions;

  @GET
  public TemplateInstance show(@RestPath UUID id) {
    return WhyPage.of(decisions.decision(id), "", Problems.none());
  }

  @POST
  public Response appeal(@RestPath UUID id, @RestForm String words) {
    String said = words == null ? "" : words.strip();
    if (said.isEmpty() || said.length() > LONGEST) {
      return again(
          422,
          id,
          said,
          Problems.of("words", "Write why it should be shown, at most 1,000 letters"));
    }
    try {
      decisions.appeal(id, new MyDecisionsApi.Said(said));
      return Response.seeOther(URI.create("/my-reviews/" + id + "/why")).build();
    } catch (Refusal no) {
      if (no.status() != 409 && no.status() != 422) {
        throw no;
      }
      return again(no.status(), id, said, Problems.of(no.sentence()));
    }
  }

  private Response again(int status, UUID id, String words, Problems problems) {
    return Response.status(status)
        .entity(WhyPage.of(decisions.decision(id), words, problems))
        .build();
  }
}
