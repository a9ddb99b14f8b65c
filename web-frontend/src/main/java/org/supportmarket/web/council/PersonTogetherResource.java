package org.supportmarket.web.council;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.web.catalogue.Categories;
import org.supportmarket.web.client.PersonTogetherApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.market.TogetherCard;

/**
 * A care manager asks somebody whether they want to buy with others, and writes down what they say.
 */
@Path("/council/people/{person}/together/{consortium}")
@RolesAllowed("care-manager")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PersonTogetherResource {
  @Inject Categories categories;
  @Inject @RestClient PersonTogetherApi together;

  @GET
  public TemplateInstance show(@RestPath UUID person, @RestPath UUID consortium) {
    return page(person, consortium, Problems.none());
  }

  @POST
  public Response say(@RestPath UUID person, @RestPath UUID consortium, @RestForm String answer) {
    if (!"yes".equals(answer) && !"no".equals(answer)) {
      Problems problems = Problems.of("answer", "Choose what they say");
      return Response.status(422).entity(page(person, consortium, problems)).build();
    }
    try {
      together.say(person, consortium, Map.of("yes", "yes".equals(answer)));
      return Response.seeOther(URI.create("/council/tasks")).build();
    } catch (Refusal no) {
      if (!no.is("consortium_over")) {
        throw no;
      }
      return Response.status(no.status())
          .entity(page(person, consortium, Problems.of(no.sentence())))
          .build();
    }
  }

  private PersonTogetherPage page(UUID person, UUID consortium, Problems problems) {
    TogetherCard card =
        together.consortia(person).stream()
            .filter(one -> one.id().equals(consortium))
            .findFirst()
            .map(one -> TogetherCard.of(one, categories::name))
            .orElseThrow(
                () ->
                    new Refusal(
                        404, "consortium_unknown", "This person is not asked that.", Map.of()));
    return new PersonTogetherPage(person, card, problems);
  }
}
