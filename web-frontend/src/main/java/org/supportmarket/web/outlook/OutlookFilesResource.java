package org.supportmarket.web.outlook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.web.client.OutlookApi;
import org.supportmarket.web.council.OwnCouncil;
import org.supportmarket.web.panel.Sheet;
import org.supportmarket.web.panel.SheetFile;

/** The figures of what a council may expect, and of its people, providers and prices, as files. */
@Path("/council")
@RolesAllowed({"commissioner", "council-finance"})
@RunOnVirtualThread
public class OutlookFilesResource {
  private static final String QUESTION = "/{question}";

  @Inject OwnCouncil council;
  @Inject @RestClient OutlookApi outlook;

  @GET
  @Path(QUESTION + "/figures.csv")
  @Produces("text/csv")
  public Response csv(@RestPath String question) {
    return SheetFile.csv(sheet(question));
  }

  @GET
  @Path(QUESTION + "/figures.xlsx")
  @Produces(SheetFile.XLSX)
  public Response xlsx(@RestPath String question) {
    return SheetFile.xlsx(sheet(question));
  }

  private Sheet sheet(String question) {
    String gss = council.gss();
    return switch (question) {
      case "forecast" -> OutlookSheets.of(outlook.forecast(gss), gss);
      case "take-up" -> OutlookSheets.of(outlook.takeUp(gss), gss);
      case "turnover" -> OutlookSheets.of(outlook.turnover(gss), gss);
      case "prices" -> OutlookSheets.of(outlook.prices(gss), gss);
      default -> throw new NotFoundException();
    };
  }
}
