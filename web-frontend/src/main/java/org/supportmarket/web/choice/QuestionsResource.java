package org.supportmarket.web.choice;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.QuestionsApi;

/** What somebody asked providers. */
@Path("/questions")
@Authenticated
@RunOnVirtualThread
public class QuestionsResource {
  private static final int PER_PAGE = 20;
  private static final int LAST_PAGE = 10_000 / PER_PAGE;

  @Inject @RestClient QuestionsApi questions;

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance list(@QueryParam("page") String page) {
    return QuestionsPage.of(questions.asked(pageOf(page), PER_PAGE));
  }

  private static int pageOf(String typed) {
    return typed != null && typed.matches("\\d{1,6}")
        ? Math.clamp(Integer.parseInt(typed), 1, LAST_PAGE)
        : 1;
  }
}
