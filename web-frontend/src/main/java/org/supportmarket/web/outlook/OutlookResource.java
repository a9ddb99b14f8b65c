package org.supportmarket.web.outlook;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.OutlookApi;
import org.supportmarket.web.client.Prospect;
import org.supportmarket.web.council.OwnCouncil;
import org.supportmarket.web.layout.Choice;

/**
 * What the officer's own council may expect, how its people use their budgets, which providers come
 * and go, and what a unit costs.
 */
@Path("/council")
@RolesAllowed({"commissioner", "council-finance"})
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class OutlookResource {
  private static final String EVERYTHING = "all";

  @Inject OwnCouncil council;
  @Inject @RestClient OutlookApi outlook;

  /** Without a kind of support everything; of one without a forecast too. */
  @GET
  @Path("/forecast")
  public TemplateInstance forecast(@RestQuery @DefaultValue(EVERYTHING) String kind) {
    Prospect prospect = outlook.forecast(council.gss());
    List<String> leftOut = prospect.leftOut().stream().map(Prospect.Left::name).toList();
    if (prospect.rows().isEmpty()) {
      return new ForecastPage(
          "We cannot say yet",
          prospect.publishedAt(),
          List.of(),
          List.of(),
          null,
          null,
          null,
          leftOut);
    }
    Prospect.Row row =
        prospect.rows().stream()
            .filter(one -> one.key().equals(kind))
            .findFirst()
            .orElse(prospect.rows().getFirst());
    return new ForecastPage(
        ForecastWords.answer(prospect, row),
        prospect.publishedAt(),
        prospect.rows().stream()
            .map(one -> Choice.of(one.key(), one.name(), one.equals(row)))
            .toList(),
        ForecastWords.how(prospect, row),
        ForecastWords.picture(prospect, row),
        ForecastWords.tried(row),
        ForecastWords.all(prospect),
        leftOut);
  }

  @GET
  @Path("/take-up")
  public TemplateInstance takeUp(@RestQuery @DefaultValue("") String year) {
    return TakeUpPage.of(outlook.takeUp(council.gss()), year);
  }

  @GET
  @Path("/turnover")
  public TemplateInstance turnover() {
    return TurnoverPage.of(outlook.turnover(council.gss()));
  }

  @GET
  @Path("/prices")
  public TemplateInstance prices() {
    return PricesPage.of(outlook.prices(council.gss()));
  }
}
