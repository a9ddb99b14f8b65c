package org.supportmarket.web.provider;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import org.supportmarket.web.client.AccreditationKindsApi;
import org.supportmarket.web.client.MyAccreditation;
import org.supportmarket.web.client.MyProviderApi;
import org.supportmarket.web.client.MyProviderApi.NewAccreditation;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** What a provider holds that speaks for it: training, insurance, checks. */
@Path("/provider/accreditations")
@RolesAllowed("provider")
@Produces(MediaType.TEXT_HTML)
public class AccreditationsResource {
  private static final String HOME = "/provider/accreditations";

  @Inject @RestClient MyProviderApi catalogue;
  @Inject @RestClient AccreditationKindsApi kinds;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(@RestQuery String done) {
    return AccreditationsPage.of(catalogue.accreditations(), Done.sentence(done));
  }

  @GET
  @Path("/new")
  @RunOnVirtualThread
  public TemplateInstance ask() {
    return form(null, Typed.nothing(), Problems.none());
  }

  @POST
  @Path("/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RunOnVirtualThread
  public Response claim(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Problems problems = Problems.none();
    NewAccreditation told = AccreditationForm.read(typed, problems);
    if (told == null) {
      return Response.status(422).entity(form(null, typed, problems)).build();
    }
    try {
      UUID id = catalogue.claim(told).id();
      return to(HOME + "/" + id + "/evidence?done=claimed");
    } catch (Refusal no) {
      AccreditationFormPage page = form(null, typed, AccreditationForm.problems(no));
      return Response.status(no.status()).entity(page).build();
    }
  }

  @GET
  @Path("/{id}")
  @RunOnVirtualThread
  public TemplateInstance askAgain(@RestPath UUID id) {
    MyAccreditation known = known(id);
    return form(known, AccreditationForm.typed(known), Problems.none());
  }

  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RunOnVirtualThread
  public Response correct(@RestPath UUID id, MultivaluedMap<String, String> form) {
    MyAccreditation known = known(id);
    Typed typed = Typed.of(form).put("kind", known.kind());
    Problems problems = Problems.none();
    NewAccreditation told = AccreditationForm.read(typed, problems);
    if (told == null) {
      return Response.status(422).entity(form(known, typed, problems)).build();
    }
    try {
      catalogue.correct(id, told);
      return to(HOME + "?done=corrected");
    } catch (Refusal no) {
      AccreditationFormPage page = form(known, typed, AccreditationForm.problems(no));
      return Response.status(no.status()).entity(page).build();
    }
  }

  @GET
  @Path("/{id}/remove")
  @RunOnVirtualThread
  public TemplateInstance askToRemove(@RestPath UUID id) {
    return new RemovePage(AccreditationRow.of(known(id)));
  }

  @POST
  @Path("/{id}/remove")
  @RunOnVirtualThread
  public Response remove(@RestPath UUID id) {
    catalogue.remove(id);
    return to(HOME + "?done=removed");
  }

  private MyAccreditation known(UUID id) {
    return catalogue.accreditations().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private AccreditationFormPage form(MyAccreditation known, Typed typed, Problems problems) {
    return new AccreditationFormPage(
        known == null ? null : AccreditationRow.of(known),
        known == null ? HOME + "/new" : HOME + "/" + known.id(),
        AccreditationForm.kinds(kinds.all(), typed.one("kind")),
        typed,
        problems);
  }

  private static Response to(String address) {
    return Response.seeOther(URI.create(address)).build();
  }
}
