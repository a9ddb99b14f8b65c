package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A provider's own listings, with the signed-in person's token. */
@RegisterRestClient(configKey = "catalogue")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/my/listings")
public interface MyListingsApi {
  /** All of them, also withdrawn ones. */
  @GET
  List<MyListing> mine();

  /** One of them with what is being changed in it. */
  @GET
  @Path("/{id}")
  ListingWork one(@PathParam("id") UUID id);

  /** A new one, which nobody sees yet. */
  @POST
  Made create(ListingDraft draft);

  /** Keeps what was written; what is published stays as it is. */
  @PUT
  @Path("/{id}")
  void save(@PathParam("id") UUID id, ListingDraft draft);

  /** Asks a moderator to look at it. */
  @POST
  @Path("/{id}/submit")
  void submit(@PathParam("id") UUID id, Map<String, String> nothing);

  /** How many more people could start now; seen at once. */
  @PUT
  @Path("/{id}/spaces")
  void confirmSpaces(@PathParam("id") UUID id, Spaces spaces);

  /** Asks a moderator for another price. */
  @PUT
  @Path("/{id}/price")
  void changePrice(@PathParam("id") UUID id, NewPrice price);

  @POST
  @Path("/{id}/withdraw")
  void withdraw(@PathParam("id") UUID id);

  /** What one unit shall cost from now on. */
  record NewPrice(long amountPence) {}

  /** {@code null}: they are not counted. */
  record Spaces(Integer spaces) {}

  /** What came to be. */
  record Made(UUID id) {}
}
