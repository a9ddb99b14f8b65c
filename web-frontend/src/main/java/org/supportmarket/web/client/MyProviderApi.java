package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the signed-in provider says about itself, with its own token. */
@RegisterRestClient(configKey = "catalogue")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/my")
public interface MyProviderApi {
  @GET
  @Path("/provider")
  MyProvider provider();

  /** Asks to join. */
  @POST
  @Path("/provider")
  void join(ProviderDetails details);

  @PUT
  @Path("/provider")
  void change(ProviderDetails details);

  @GET
  @Path("/accreditations")
  List<MyAccreditation> accreditations();

  @POST
  @Path("/accreditations")
  MyListingsApi.Made claim(NewAccreditation accreditation);

  @PUT
  @Path("/accreditations/{id}")
  void correct(@PathParam("id") UUID id, NewAccreditation accreditation);

  @DELETE
  @Path("/accreditations/{id}")
  void remove(@PathParam("id") UUID id);

  /** A picture or PDF that shows it; the catalogue looks at what is in it. */
  @PUT
  @Path("/accreditations/{id}/evidence")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  void prove(@PathParam("id") UUID id, byte[] file);

  /** The file as it was sent, with its type. */
  @GET
  @Path("/accreditations/{id}/evidence")
  Response evidence(@PathParam("id") UUID id);

  @GET
  @Path("/reminders")
  List<Reminder> reminders();

  @GET
  @Path("/shown")
  Shown shown();

  /** {@code joinsAs} is organisation or personal-assistant; null for what was left empty. */
  record ProviderDetails(
      String name,
      String joinsAs,
      String about,
      String phone,
      String email,
      String website,
      String district,
      String postcode,
      boolean micro,
      boolean worksDirectlyForPerson,
      String cqcId) {}

  /** Something held, as the provider tells it. */
  record NewAccreditation(String kind, String reference, String issuer, LocalDate validTo) {}
}
