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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.catalogue.Categories;
import org.supportmarket.web.client.Agreement;
import org.supportmarket.web.client.AgreementUse;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.ProviderAgreementsApi;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.market.AgreementCard;
import org.supportmarket.web.market.AgreementPicture;

/** Rates and contracts that councils have agreed with a provider, for its own people. */
@Path(AgreementsResource.AGREEMENTS)
@RolesAllowed("provider")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AgreementsResource {
  static final String AGREEMENTS = "/provider/agreements";
  private static final int PER_PAGE = 20;

  @Inject OwnProvider own;
  @Inject Categories categories;
  @Inject @RestClient ProviderAgreementsApi agreements;

  @GET
  public TemplateInstance list(@RestQuery @DefaultValue("1") String page, @RestQuery String done) {
    int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
    Paged<Agreement> found = agreements.agreements(own.id(), false, number, PER_PAGE);
    return new AgreementsPage(
        found.totalItems() == 0
            ? "No council has agreed a rate or a contract with you yet"
            : "Councils have %s with you"
                .formatted(Numbers.things(found.totalItems(), "agreement", "agreements")),
        AgreementCard.of(found.contents(), categories::name),
        new Pages(number, found.totalPages(), AGREEMENTS),
        "read".equals(done) ? "Thank you. The council sees that you have read it." : null);
  }

  @GET
  @Path("/{agreement}")
  public TemplateInstance show(@RestPath UUID agreement) {
    AgreementUse use = agreements.agreement(own.id(), agreement);
    return new AgreementPage(
        AgreementCard.of(use.agreement(), categories::name), AgreementPicture.of(use), use.upTo());
  }

  @POST
  @Path("/{agreement}/read")
  public Response read(@RestPath UUID agreement) {
    agreements.read(own.id(), agreement, Map.of());
    return Response.seeOther(URI.create(AGREEMENTS + "?done=read")).build();
  }
}
