package org.supportmarket.web.choice;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.QuestionsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.layout.Problems;

/** Asking a provider about something it offers. */
@Path("/listings/{listing}/ask")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AskResource {
  @Inject @RestClient CatalogueApi catalogue;
  @Inject @RestClient QuestionsApi questions;

  @GET
  public TemplateInstance form(@RestPath UUID listing, @QueryParam("kind") String kind) {
    return AskPage.of(catalogue.listing(listing), kind, WordsForm.EMPTY, Problems.none());
  }

  @POST
  public Response ask(@RestPath UUID listing, @RestForm String kind, @RestForm String words) {
    WordsForm form = new WordsForm(words);
    String asked = "quote".equals(kind) ? "quote" : "question";
    Problems problems = form.problems("Write what you want to know");
    if (problems.any()) {
      return again(422, listing, asked, form, problems);
    }
    try {
      UUID id =
          questions.ask(listing, new QuestionsApi.NewQuestion(asked, form.words())).question().id();
      return Response.seeOther(URI.create("/questions/" + id + "?done=asked")).build();
    } catch (Refusal no) {
      if (no.status() == 401 || no.sentence() == null) {
        throw no;
      }
      return again(no.status(), listing, asked, form, Problems.of(no.sentence()));
    } catch (Unreachable noAnswer) {
      return again(503, listing, asked, form, Problems.of(ThreadResource.NOT_SENT));
    }
  }

  /** What was written is still there. */
  private Response again(int status, UUID listing, String kind, WordsForm form, Problems problems) {
    return Response.status(status)
        .entity(AskPage.of(catalogue.listing(listing), kind, form, problems))
        .build();
  }
}
