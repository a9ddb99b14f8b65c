package org.supportmarket.web.panel;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.ReportRecipients;
import org.supportmarket.web.client.ReportRecipientsApi;
import org.supportmarket.web.council.OwnCouncil;
import org.supportmarket.web.layout.Days;
import org.supportmarket.web.layout.Problems;

/** Lets the report of each month go to mailboxes of the council. */
@Path(ReportResource.REPORT)
@RolesAllowed("commissioner")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ReportResource {
  static final String REPORT = PanelQuery.MARKET + "/report";

  @Inject OwnCouncil council;
  @Inject @RestClient ReportRecipientsApi reports;

  @GET
  public TemplateInstance show(@RestQuery String done) {
    String sentence =
        switch (done == null ? "" : done) {
          case "added" -> "The report of each month goes there from now on.";
          case "removed" -> "It goes there no longer.";
          default -> null;
        };
    return page("", sentence, Problems.none());
  }

  @POST
  public Response add(@RestForm String address) {
    String typed = address == null ? "" : address.strip();
    if (typed.isEmpty()) {
      return again(typed, "Write an e-mail address of your council");
    }
    try {
      reports.add(council.gss(), new ReportRecipientsApi.NewRecipient(typed));
      return Response.seeOther(URI.create(REPORT + "?done=added")).build();
    } catch (Refusal no) {
      if (!no.is("invalid_request")) {
        throw no;
      }
      return again(typed, no.sentence());
    }
  }

  @POST
  @Path("/{recipient}/remove")
  public Response remove(@RestPath UUID recipient) {
    try {
      reports.remove(council.gss(), recipient);
    } catch (Refusal gone) {
      if (!gone.is("recipient_unknown")) {
        throw gone;
      }
    }
    return Response.seeOther(URI.create(REPORT + "?done=removed")).build();
  }

  private Response again(String typed, String problem) {
    ReportPage page = page(typed, null, Problems.of("address", problem));
    return Response.status(422).entity(page).build();
  }

  private ReportPage page(String typed, String done, Problems problems) {
    ReportRecipients known = reports.recipients(council.gss());
    return new ReportPage(
        known.canSend(),
        known.recipients().stream().map(ReportResource::mailbox).toList(),
        typed,
        done,
        problems);
  }

  private static ReportPage.Mailbox mailbox(ReportRecipients.Recipient one) {
    return new ReportPage.Mailbox(
        one.id(),
        one.address(),
        one.lastMonth() == null ? null : Days.month(YearMonth.parse(one.lastMonth())),
        one.lastSentAt());
  }
}
