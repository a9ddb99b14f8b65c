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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.catalogue.Categories;
import org.supportmarket.web.client.PersonTogetherApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.market.TogetherCard;

/** Somebody says whether they want to buy something together with others. */
@Path(TogetherResource.TOGETHER)
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class TogetherResource {
  static final String TOGETHER = "/together";

  @Inject Owner owner;
  @Inject Categories categories;
  @Inject @RestClient PersonTogetherApi together;

  @GET
  public TemplateInstance list(@RestQuery String done) {
    return page("said".equals(done) ? "Thank you. It is written down." : null, Problems.none());
  }

  @POST
  @Path("/{consortium}")
  public Response say(@RestPath UUID consortium, @RestForm String answer) {
    try {
      together.say(owner.id(), consortium, Map.of("yes", "yes".equals(answer)));
      return Response.seeOther(URI.create(TOGETHER + "?done=said")).build();
    } catch (Refusal no) {
      if (!no.is("consortium_over")) {
        throw no;
      }
      return Response.status(no.status()).entity(page(null, Problems.of(no.sentence()))).build();
    }
  }

  private TogetherPage page(String done, Problems problems) {
    return new TogetherPage(
        TogetherCard.of(together.consortia(owner.id()), categories::name), done, problems);
  }
}
