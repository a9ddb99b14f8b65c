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
import org.supportmarket.web.client.QuestionsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;

/** One conversation: both sides read and write it here. */
@Path("/questions/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ThreadResource {
  static final String NOT_SENT =
      "We could not send this just now. It is still here: try again in a minute.";

  @Inject @RestClient QuestionsApi questions;

  @GET
  public TemplateInstance read(@RestPath UUID id, @QueryParam("done") String done) {
    return ThreadPage.of(questions.one(id), WordsForm.EMPTY, doneWords(done), Problems.none());
  }

  @POST
  public Response write(@RestPath UUID id, @RestForm String words) {
    WordsForm form = new WordsForm(words);
    Problems problems = form.problems("Write what you want to say");
    if (problems.any()) {
      return again(422, id, form, problems);
    }
    try {
      questions.write(id, new QuestionsApi.NewMessage(form.words()));
      return to(id, "?done=sent");
    } catch (Refusal no) {
      if (no.status() == 401 || no.status() == 404 || no.sentence() == null) {
        throw no;
      }
      return again(no.status(), id, form, Problems.of(no.sentence()));
    }
  }

  @POST
  @Path("/close")
  public Response close(@RestPath UUID id) {
    questions.close(id);
    return to(id, "?done=closed");
  }

  private Response again(int status, UUID id, WordsForm form, Problems problems) {
    return Response.status(status)
        .entity(ThreadPage.of(questions.one(id), form, null, problems))
        .build();
  }

  private static Response to(UUID id, String query) {
    return Response.seeOther(URI.create("/questions/" + id + query)).build();
  }

  private static String doneWords(String done) {
    return switch (done == null ? "" : done) {
      case "asked" -> "We have sent it. You find the answer here and under “My questions”.";
      case "sent" -> "We have sent it.";
      case "closed" -> "It is closed. Nobody can write here any more.";
      default -> null;
    };
  }
}
