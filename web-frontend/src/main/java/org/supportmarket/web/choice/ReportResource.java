package org.supportmarket.web.choice;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.ReportsApi;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.MessagePage;
import org.supportmarket.web.layout.Problems;

/** Reporting a listing; nobody has to sign in for that. */
@Path("/listings/{listing}/report")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ReportResource {
  @Inject @RestClient CatalogueApi catalogue;
  @Inject @RestClient ReportsApi reports;

  @GET
  public TemplateInstance form(@RestPath UUID listing) {
    return ReportPage.of(catalogue.listing(listing), "", WordsForm.EMPTY, Problems.none());
  }

  @POST
  public Response report(@RestPath UUID listing, @RestForm String about, @RestForm String words) {
    WordsForm form = new WordsForm(words);
    Problems problems = Problems.none();
    if (!ReportPage.knows(about)) {
      problems.add("about", "Choose what is wrong");
    }
    form.problems("Write what is wrong, in your own words")
        .all()
        .forEach(problem -> problems.add(problem.field(), problem.sentence()));
    if (problems.any()) {
      return again(422, listing, about, form, problems);
    }
    try {
      reports.report(listing, new ReportsApi.NewReport(about, form.words()));
      return Response.seeOther(URI.create("/listings/" + listing + "/report/done")).build();
    } catch (Refusal no) {
      if (no.sentence() == null) {
        throw no;
      }
      return again(no.status(), listing, about, form, Problems.of(no.sentence()));
    } catch (Unreachable noAnswer) {
      return again(503, listing, about, form, Problems.of(ThreadResource.NOT_SENT));
    }
  }

  @GET
  @Path("/done")
  public TemplateInstance done(@RestPath UUID listing) {
    return MessagePage.of(
        "Thank you for telling us",
        "A person will look at it. We do not know who you are, so we cannot write back. If somebody is in danger now, call 999.",
        List.of(
            Link.to("/listings/" + listing, "Back to the page"),
            Link.to("/search", "Find support")));
  }

  /** What was written is still there. */
  private Response again(
      int status, UUID listing, String about, WordsForm form, Problems problems) {
    return Response.status(status)
        .entity(ReportPage.of(catalogue.listing(listing), about, form, problems))
        .build();
  }
}
