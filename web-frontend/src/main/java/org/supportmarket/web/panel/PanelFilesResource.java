package org.supportmarket.web.panel;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.LiveTotals;
import org.supportmarket.web.client.PanelsApi;
import org.supportmarket.web.council.OwnCouncil;

/** The figures of a panel as files, and a month of all of them on paper. */
@Path(PanelQuery.MARKET)
@RolesAllowed({"commissioner", "council-finance"})
@RunOnVirtualThread
public class PanelFilesResource {
  private static final String PDF = "application/pdf";

  @Inject Area area;
  @Inject OwnCouncil council;
  @Inject @RestClient PanelsApi panels;

  @GET
  @Path("/{panel}/figures.csv")
  @Produces("text/csv")
  public Response csv(@RestPath String panel, @Context UriInfo uri) {
    return SheetFile.csv(sheet(panel, uri));
  }

  @GET
  @Path("/{panel}/figures.xlsx")
  @Produces(SheetFile.XLSX)
  public Response xlsx(@RestPath String panel, @Context UriInfo uri) {
    return SheetFile.xlsx(sheet(panel, uri));
  }

  @GET
  @Path("/report.pdf")
  @Produces(PDF)
  public Response report(@RestQuery String month) {
    String asked = month == null || month.isBlank() ? null : month;
    byte[] report = panels.report(council.gss(), asked);
    return SheetFile.named(report, PDF, "market-%s.pdf".formatted(safe(asked)));
  }

  private static String safe(String month) {
    return month != null && month.matches("[0-9]{4}-[0-9]{2}") ? month : "last-month";
  }

  private Sheet sheet(String panel, UriInfo uri) {
    PanelQuery query = PanelResource.query(panel, uri.getQueryParameters());
    String gss = area.gss(query);
    LiveTotals.Reconciliation checked = panels.panels(gss).reconciliation();
    return query.of() == null
        ? PanelSheet.of(query, gss, panels.panel(gss, query.panel().code(), query.asked()), checked)
        : PanelSheet.of(query, gss, panels.changes(gss, query.of().code(), query.to()), checked);
  }
}
