package org.supportmarket.web.listing;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.client.MyListingsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** A listing part by part; each part is kept when its button is pressed. */
@Path("/provider/listings/{listing}/edit")
@RolesAllowed("provider")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class EditListingResource {
  private static final String ALL_PARTS = "all";

  @Inject FormTerms terms;
  @Inject @RestClient MyListingsApi catalogue;

  @GET
  @RunOnVirtualThread
  public TemplateInstance all(@RestPath UUID listing, @RestQuery String done) {
    String told = "saved".equals(done) ? "It is saved. Send it when it is complete." : null;
    return overview(listing, told, Problems.none());
  }

  @POST
  @RunOnVirtualThread
  public Response submit(@RestPath UUID listing) {
    try {
      catalogue.submit(listing, Map.of());
      return Response.seeOther(URI.create("/provider/listings?done=submitted")).build();
    } catch (Refusal no) {
      Problems problems = EditedListing.problems(no, null);
      return Response.status(no.status()).entity(overview(listing, null, problems)).build();
    }
  }

  @GET
  @Path("/{part}")
  @RunOnVirtualThread
  public TemplateInstance ask(@RestPath UUID listing, @RestPath String part) {
    Section section = Section.of(part).orElseThrow(NotFoundException::new);
    ListingDraft draft = EditedListing.draft(catalogue.one(listing));
    return page(listing, section, draft.text("name"), section.typed(draft), Problems.none());
  }

  @POST
  @Path("/{part}")
  @RunOnVirtualThread
  public Response save(
      @RestPath UUID listing, @RestPath String part, MultivaluedMap<String, String> form) {
    Section section = Section.of(part).orElseThrow(NotFoundException::new);
    Typed typed = Typed.of(form);
    ListingDraft draft = EditedListing.draft(catalogue.one(listing));
    String name = draft.text("name");
    Problems problems = section.read(typed, draft);
    if (problems.any()) {
      return wrong(422, page(listing, section, name, typed, problems));
    }
    try {
      catalogue.save(listing, draft);
      return Response.seeOther(URI.create(then(listing, section, typed))).build();
    } catch (Refusal no) {
      Problems said = EditedListing.problems(no, section);
      return wrong(no.status(), page(listing, section, name, typed, said));
    }
  }

  private static String then(UUID listing, Section section, Typed typed) {
    String all = EditedListing.href(listing);
    return typed.one("then").equals(ALL_PARTS)
        ? all + "?done=saved"
        : section.next().map(next -> all + "/" + next.slug()).orElse(all + "?done=saved");
  }

  private PartPage page(
      UUID listing, Section section, String name, Typed typed, Problems problems) {
    String action = EditedListing.href(listing) + "/" + section.slug();
    return PartPage.of(section, typed, terms.get(), name, action, problems);
  }

  private OverviewPage overview(UUID listing, String done, Problems problems) {
    return OverviewPage.of(listing, catalogue.one(listing), terms.get(), done, problems);
  }

  private static Response wrong(int status, TemplateInstance page) {
    return Response.status(status).entity(page).build();
  }
}
