package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The market of a council's area, for its commissioners and finance officers. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/councils/{gss}")
public interface PanelsApi {
  @GET
  @Path("/panels")
  MarketPanels panels(@PathParam("gss") String council);

  /** {@code asked}: from, to, by and what it is narrowed to. */
  @GET
  @Path("/panels/{panel}")
  MarketPanel panel(
      @PathParam("gss") String council,
      @PathParam("panel") String panel,
      @RestQuery Map<String, String> asked);

  /** {@code of} and {@code to} may be null. */
  @GET
  @Path("/panels/change")
  MarketChanges changes(
      @PathParam("gss") String council,
      @QueryParam("of") String of,
      @QueryParam("to") String lastMonth);

  @GET
  @Path("/panels/{panel}/notes")
  List<PanelNote> notes(@PathParam("gss") String council, @PathParam("panel") String panel);

  @POST
  @Path("/panels/{panel}/notes")
  void note(@PathParam("gss") String council, @PathParam("panel") String panel, NewNote note);

  @DELETE
  @Path("/panels/{panel}/notes/{note}")
  void removeNote(
      @PathParam("gss") String council,
      @PathParam("panel") String panel,
      @PathParam("note") UUID note);

  /** GeoJSON of the council's districts. */
  @GET
  @Path("/boundaries")
  @Produces(MediaType.APPLICATION_JSON)
  String boundaries(@PathParam("gss") String council);

  /** The market in a month on paper; the last that is over for null. */
  @GET
  @Path("/market-report.pdf")
  @Produces("application/pdf")
  byte[] report(@PathParam("gss") String council, @QueryParam("month") String month);

  /** What is noted, and to what the panel was narrowed. */
  record NewNote(Map<String, String> filters, String words) {}
}
