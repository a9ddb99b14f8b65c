package org.supportmarket.web.provider;

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
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.MyProvider;
import org.supportmarket.web.client.MyProviderApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** Asking to join, as an organisation or as a personal assistant. */
@Path("/provider/join")
@RolesAllowed("provider")
@Produces(MediaType.TEXT_HTML)
public class JoinResource {
  @Inject OwnProvider own;
  @Inject @RestClient MyProviderApi catalogue;

  @GET
  @RunOnVirtualThread
  public Response ask() {
    Optional<MyProvider> before = own.known() ? Optional.empty() : own.find();
    if (own.known() || before.filter(p -> !p.is("closed")).isPresent()) {
      return Response.seeOther(URI.create("/provider")).build();
    }
    Typed typed = before.map(ProviderForm::typed).orElseGet(Typed::nothing);
    return Response.ok(ProfilePage.joining(typed, Problems.none())).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RunOnVirtualThread
  public Response join(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Problems problems = ProviderForm.problems(typed);
    if (problems.any()) {
      return Response.status(422).entity(ProfilePage.joining(typed, problems)).build();
    }
    try {
      catalogue.join(ProviderForm.details(typed));
      return Response.seeOther(URI.create("/provider?done=applied")).build();
    } catch (Refusal no) {
      ProfilePage page = ProfilePage.joining(typed, ProviderForm.problems(no));
      return Response.status(no.status()).entity(page).build();
    }
  }
}
