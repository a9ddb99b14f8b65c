package org.supportmarket.web.moderator;

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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.HonestyApi;
import org.supportmarket.web.layout.Problems;

/** Looking into signs that reviews are not what they seem. */
@Path("/moderator/signs")
@RolesAllowed("moderator")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class FlagsResource {
  private static final String HOME = "/moderator/signs";

  @Inject @RestClient HonestyApi ratings;

  @GET
  public TemplateInstance list(@RestQuery String done) {
    return FlagsPage.of(ratings.flags(), sentence(done), null, "", Problems.none());
  }

  private static String sentence(String done) {
    return switch (done == null ? "" : done) {
      case "closed" -> "It is closed. What you wrote is kept with it.";
      case "related" -> "It is recorded. With what they wrote it stands below as a sign.";
      default -> null;
    };
  }

  @POST
  @Path("/{id}")
  public Response close(@RestPath UUID id, @RestForm String words) {
    Decision decision = Decision.because("words-" + id, words);
    return decision.take(
        () -> ratings.close(id, new HonestyApi.Said(decision.words())),
        HOME + "?done=closed",
        problems -> FlagsPage.of(ratings.flags(), null, id, decision.words(), problems));
  }
}
