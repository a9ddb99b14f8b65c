package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * How long a person's money lasts, what they want to be told of it, and their statement as files.
 */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/people/{person}")
public interface MoneyApi {
  @GET
  @Path("/forecast")
  Forecast forecast(@PathParam("person") UUID person);

  @GET
  @Path("/forecast/year")
  MoneyYear year(@PathParam("person") UUID person);

  @GET
  @Path("/alerts")
  List<Alert> alerts(@PathParam("person") UUID person);

  @PUT
  @Path("/alerts/{kind}")
  Alert set(@PathParam("person") UUID person, @PathParam("kind") String kind, AlertChange change);

  @GET
  @Path("/statement.csv")
  @Produces("text/csv")
  byte[] statementCsv(
      @PathParam("person") UUID person,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("pots") String pots);

  @GET
  @Path("/statement.pdf")
  @Produces("application/pdf")
  byte[] statementPdf(
      @PathParam("person") UUID person,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("pots") String pots);

  /** How an alert is to be. */
  record AlertChange(boolean active, Integer percent) {}
}
