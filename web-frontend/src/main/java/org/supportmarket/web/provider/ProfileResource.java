package org.supportmarket.web.provider;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.MyProvider;
import org.supportmarket.web.client.MyProviderApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** What a provider says about itself. */
@Path("/provider/profile")
@RolesAllowed("provider")
@Produces(MediaType.TEXT_HTML)
public class ProfileResource {
  @Inject @RestClient MyProviderApi catalogue;

  @GET
  @RunOnVirtualThread
  public TemplateInstance show(@RestQuery String done) {
    MyProvider provider = catalogue.provider();
    return page(provider, ProviderForm.typed(provider), Done.sentence(done), Problems.none());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RunOnVirtualThread
  public Response change(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Problems problems = ProviderForm.problems(typed);
    if (problems.any()) {
      return wrong(422, typed, problems);
    }
    try {
      catalogue.change(ProviderForm.details(typed));
      return Response.seeOther(URI.create("/provider/profile?done=profile")).build();
    } catch (Refusal no) {
      return wrong(no.status(), typed, ProviderForm.problems(no));
    }
  }

  private Response wrong(int status, Typed typed, Problems problems) {
    ProfilePage page = page(catalogue.provider(), typed, null, problems);
    return Response.status(status).entity(page).build();
  }

  private static ProfilePage page(
      MyProvider provider, Typed typed, String done, Problems problems) {
    return new ProfilePage(
        "About us",
        false,
        ProviderForm.show(typed),
        provider.changeWaits(),
        provider.said(),
        done,
        problems);
  }
}
