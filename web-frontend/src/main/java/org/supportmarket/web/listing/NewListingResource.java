package org.supportmarket.web.listing;

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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.client.MyListingsApi;
import org.supportmarket.web.client.MyProvider;
import org.supportmarket.web.client.MyProviderApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** The first part of a new listing; from there on it is kept. */
@Path("/provider/listings/new")
@RolesAllowed("provider")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class NewListingResource {
  @Inject FormTerms terms;
  @Inject @RestClient MyListingsApi catalogue;
  @Inject @RestClient MyProviderApi providers;

  @GET
  @RunOnVirtualThread
  public TemplateInstance ask() {
    return page(Typed.nothing(), Problems.none());
  }

  @POST
  @RunOnVirtualThread
  public Response create(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    ListingDraft draft = startingPoint();
    Problems problems = Section.first().read(typed, draft);
    if (problems.any()) {
      return Response.status(422).entity(page(typed, problems)).build();
    }
    try {
      UUID id = catalogue.create(draft).id();
      String next = Section.first().next().orElseThrow().slug();
      return Response.seeOther(URI.create(EditedListing.href(id) + "/" + next)).build();
    } catch (Refusal no) {
      Problems said = EditedListing.problems(no, Section.first());
      return Response.status(no.status()).entity(page(typed, said)).build();
    }
  }

  /** Every part unanswered, and where the provider is. */
  private ListingDraft startingPoint() {
    ListingDraft draft = ListingDraft.blank();
    Section.ALL.forEach(section -> section.read(Typed.nothing(), draft));
    MyProvider provider = providers.provider();
    return draft.set("district", provider.district()).set("postcode", provider.postcode());
  }

  private PartPage page(Typed typed, Problems problems) {
    return PartPage.of(
        Section.first(), typed, terms.get(), null, "/provider/listings/new", problems);
  }
}
