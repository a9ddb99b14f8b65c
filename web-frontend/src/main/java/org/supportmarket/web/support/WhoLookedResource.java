package org.supportmarket.web.support;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.AccessApi;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.layout.Pages;

/** Every look at and change of a person's money, for the person to read. */
@Path("/who-looked")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Produces(MediaType.TEXT_HTML)
public class WhoLookedResource {
  private static final int PER_PAGE = 20;

  @Inject Themselves themselves;
  @Inject @RestClient AccessApi access;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(@RestQuery @DefaultValue("1") String page, @RestQuery String own) {
    int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
    boolean all = "yes".equals(own);
    Paged<AccessApi.Entry> found = access.log(themselves.shown(), all, null, number, PER_PAGE);
    return new WhoLookedPage(
        found.totalItems() == 0
            ? "Nobody else has looked at your money"
            : "Who looked at your money",
        AccessRow.of(found.contents()),
        all,
        new Pages(found.pageNumber(), found.totalPages(), "/who-looked" + (all ? "?own=yes" : "")));
  }
}
