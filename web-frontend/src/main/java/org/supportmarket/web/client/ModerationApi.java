package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What waits for a moderator, oldest first, and what they decide; with their own token. */
@RegisterRestClient(configKey = "catalogue")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/moderation")
public interface ModerationApi {
  /** {@code state} is submitted. */
  @GET
  @Path("/changes")
  Paged<ListingChange> changes(
      @QueryParam("state") String state,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @GET
  @Path("/changes/{id}")
  ListingChange change(@PathParam("id") UUID id);

  @POST
  @Path("/changes/{id}/approve")
  void approveChange(@PathParam("id") UUID id, Map<String, String> nothing);

  @POST
  @Path("/changes/{id}/refuse")
  void refuseChange(@PathParam("id") UUID id, Reason reason);

  @POST
  @Path("/listings/{id}/suspend")
  void suspendListing(@PathParam("id") UUID id, Reason reason);

  @POST
  @Path("/listings/{id}/reinstate")
  void reinstateListing(@PathParam("id") UUID id, Reason reason);

  /** {@code state} is applied, changed or suspended. */
  @GET
  @Path("/providers")
  Paged<ModeratedProvider> providers(
      @QueryParam("state") String state,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @GET
  @Path("/providers/{id}")
  ModeratedProvider provider(@PathParam("id") UUID id);

  /** Refused with {@code changed_meanwhile} if it is not what was looked at. */
  @POST
  @Path("/providers/{id}/approve")
  void approveProvider(@PathParam("id") UUID id, AsSeen seen);

  /** Lets it in as one the register brought; refused with {@code entry_taken} the second time. */
  @POST
  @Path("/providers/{id}/same-as")
  void sameProvider(@PathParam("id") UUID id, SameAs same);

  @POST
  @Path("/providers/{id}/refuse")
  void refuseProvider(@PathParam("id") UUID id, Reason reason);

  @POST
  @Path("/providers/{id}/suspend")
  void suspendProvider(@PathParam("id") UUID id, Reason reason);

  /** 202 when this proposes it, 200 when it carries out what another moderator proposed. */
  @POST
  @Path("/providers/{id}/reinstate")
  Response reinstateProvider(@PathParam("id") UUID id, Reason reason);

  @GET
  @Path("/accreditations")
  Paged<MyAccreditation> accreditations(
      @QueryParam("page") int page, @QueryParam("per_page") int perPage);

  @GET
  @Path("/accreditations/{id}")
  MyAccreditation accreditation(@PathParam("id") UUID id);

  /** The file as it was sent, with its type. */
  @GET
  @Path("/accreditations/{id}/evidence")
  Response evidence(@PathParam("id") UUID id);

  @POST
  @Path("/accreditations/{id}/verify")
  void verify(@PathParam("id") UUID id, How how);

  @POST
  @Path("/accreditations/{id}/reject")
  void reject(@PathParam("id") UUID id, Reason reason);

  @GET
  @Path("/reports")
  Paged<Report> reports(
      @QueryParam("status") String status,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @GET
  @Path("/reports/{id}")
  Report report(@PathParam("id") UUID id);

  @POST
  @Path("/reports/{id}/close")
  void closeReport(@PathParam("id") UUID id, Decision decision);

  /** Everything done to one thing, newest first. */
  @GET
  @Path("/audit")
  Paged<AuditEntry> audit(
      @QueryParam("subject_id") UUID subjectId,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  /** Why; the provider reads it. */
  record Reason(String reason) {}

  /** How something was checked. */
  record How(String how) {}

  /** When what was looked at was submitted. */
  record AsSeen(Instant submittedAt) {}

  /** Which provider it is, and when what was looked at was submitted. */
  record SameAs(UUID providerId, Instant submittedAt) {}

  /** What came of a report, and why. */
  record Decision(String outcome, String words) {}
}
