package org.supportmarket.web.provider;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.ProviderReviewsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** Reading what people say, replying once in public, and disputing a fact. */
@Path("/provider/reviews")
@RolesAllowed("provider")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class OurReviewsResource {
  private static final int PER_PAGE = 20;
  private static final int LONGEST = 1000;
  private static final int LONGEST_CHANGE = 500;

  @Inject @RestClient ProviderReviewsApi ratings;

  @GET
  public TemplateInstance list(@RestQuery @DefaultValue("1") String page, @RestQuery String done) {
    return page(page, sentence(done), null, Typed.nothing(), Problems.none());
  }

  @POST
  @Path("/{id}/reply")
  public Response reply(@RestPath UUID id, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Problems problems = Problems.none();
    if (typed.one("words").isEmpty() || typed.one("words").length() > LONGEST) {
      problems.add("words-" + id, "Write a reply of at most 1,000 letters");
    }
    if (typed.one("changed").length() > LONGEST_CHANGE) {
      problems.add("changed-" + id, "Say what you changed in at most 500 letters");
    }
    ProviderReviewsApi.NewReply reply =
        new ProviderReviewsApi.NewReply(typed.one("words"), typed.one("changed"));
    return act(id, typed, problems, () -> ratings.reply(id, reply), "replied");
  }

  @POST
  @Path("/{id}/dispute")
  public Response dispute(@RestPath UUID id, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Problems problems = Problems.none();
    if (typed.one("wrong").isEmpty() || typed.one("wrong").length() > LONGEST) {
      problems.add("wrong-" + id, "Say which fact is wrong, in at most 1,000 letters");
    }
    ProviderReviewsApi.Said said = new ProviderReviewsApi.Said(typed.one("wrong"));
    return act(id, typed, problems, () -> ratings.dispute(id, said), "disputed");
  }

  private Response act(UUID id, Typed typed, Problems problems, Runnable act, String done) {
    if (problems.any()) {
      return again(422, id, typed, problems);
    }
    try {
      act.run();
      return Response.seeOther(URI.create("/provider/reviews?done=" + done)).build();
    } catch (Refusal no) {
      if (no.status() != 409 && no.status() != 422) {
        throw no;
      }
      return again(no.status(), id, typed, Problems.of(no.sentence()));
    }
  }

  private Response again(int status, UUID id, Typed typed, Problems problems) {
    return Response.status(status).entity(page("1", null, id, typed, problems)).build();
  }

  private OurReviewsPage page(
      String page, String done, UUID typedFor, Typed typed, Problems problems) {
    int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
    return OurReviewsPage.of(
        ratings.reviews(number, PER_PAGE), ratings.improvements(), done, typedFor, typed, problems);
  }

  private static String sentence(String done) {
    return switch (done == null ? "" : done) {
      case "replied" -> "Your reply is kept. Below you see whether everybody can read it.";
      case "disputed" -> "A moderator looks at it. The answer appears below.";
      default -> null;
    };
  }
}
