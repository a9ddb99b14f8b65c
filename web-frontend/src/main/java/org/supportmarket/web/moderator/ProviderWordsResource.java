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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.ProviderWordsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;

/** What providers answer in public, and the facts they dispute. */
@Path("/moderator/provider-words")
@RolesAllowed("moderator")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ProviderWordsResource {
  private static final String HOME = "/moderator/provider-words";

  @Inject @RestClient ProviderWordsApi ratings;

  @GET
  public TemplateInstance list(@RestQuery String done) {
    return page("ok".equals(done) ? "It is done." : null, null, "", Problems.none());
  }

  @POST
  @Path("/replies/{id}")
  public Response decide(@RestPath UUID id, @RestForm String decision) {
    boolean publish = "publish".equals(decision);
    if (!publish && !ReviewReasons.knows(decision)) {
      return Response.status(422)
          .entity(page(null, null, "", Problems.of("Choose whether everybody may read the reply")))
          .build();
    }
    try {
      ratings.decideReply(id, new ProviderWordsApi.Verdict(publish ? null : decision));
      return Response.seeOther(URI.create(HOME + "?done=ok")).build();
    } catch (Refusal no) {
      if (!no.is("reply_unknown")) {
        throw no;
      }
      return Response.status(409).entity(page(null, null, "", Problems.of(no.sentence()))).build();
    }
  }

  @POST
  @Path("/disputes/{id}")
  public Response answer(@RestPath UUID id, @RestForm String words) {
    Decision decision = Decision.because("words-" + id, words);
    return decision.take(
        () -> ratings.answer(id, new ProviderWordsApi.Said(decision.words())),
        HOME + "?done=ok",
        problems -> page(null, id, decision.words(), problems));
  }

  private ProviderWordsPage page(String done, UUID typedFor, String typed, Problems problems) {
    return ProviderWordsPage.of(ratings.waiting(), done, typedFor, typed, problems);
  }
}
