package org.supportmarket.web.council;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.CouncilApprovalsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;

/** What people ask before they buy: the queue with its clock, one of them, answering it. */
@Path("/council/asked")
@RolesAllowed("care-manager")
@Produces(MediaType.TEXT_HTML)
public class AskedResource {
  private static final int PER_PAGE = 20;
  private static final int LONGEST = 1000;

  @Inject OwnCouncil council;
  @Inject @RestClient CouncilApprovalsApi approvals;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(
      @RestQuery @DefaultValue("asked") String state,
      @RestQuery @DefaultValue("1") String page,
      @RestQuery String done) {
    String wanted = Set.of("approved", "refused").contains(state) ? state : "asked";
    int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
    return AskedPage.of(
        wanted,
        approvals.approvals(council.gss(), wanted, number, PER_PAGE),
        "answered".equals(done));
  }

  @GET
  @Path("/{question}")
  @RunOnVirtualThread
  public TemplateInstance show(@RestPath UUID question) {
    return page(question, "", Problems.none());
  }

  @POST
  @Path("/{question}")
  @RunOnVirtualThread
  public Response answer(
      @RestPath UUID question, @RestForm String how, @RestForm @DefaultValue("") String words) {
    String why = words.strip();
    Problems problems = Problems.none();
    if (!Set.of("approve", "refuse").contains(how == null ? "" : how)) {
      problems.add("words", "Press yes or no");
    } else if (why.isEmpty() || why.length() > LONGEST) {
      problems.add("words", "Say why in plain words, at most 1,000 letters");
    }
    if (problems.any()) {
      return Response.status(422).entity(page(question, why, problems)).build();
    }
    try {
      approvals.answer(council.gss(), question, how, new CouncilApprovalsApi.Answer(why));
      return Response.seeOther(URI.create("/council/asked?done=answered")).build();
    } catch (Refusal no) {
      if (!no.is("approval_answered") && !no.is("invalid_request")) {
        throw no;
      }
      return Response.status(no.status())
          .entity(page(question, why, Problems.of("words", no.sentence())))
          .build();
    }
  }

  private QuestionPage page(UUID question, String words, Problems problems) {
    AskedRow row = AskedRow.of(approvals.approval(council.gss(), question));
    return new QuestionPage(row, words, problems);
  }
}
