package org.supportmarket.web.layout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * One thing said, and where to go from there. {@code trace} is null unless something broke on our
 * side.
 */
@CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MessagePage(String title, String sentence, List<Link> next, String trace)
    implements TemplateInstance {

  public static MessagePage of(String title, String sentence, List<Link> next) {
    return new MessagePage(title, sentence, next, null);
  }

  /** This page as an answer with a status of its own. */
  public Response answer(Response.StatusType status) {
    return answer(status.getStatusCode());
  }

  public Response answer(int status) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(this)
        .build();
  }
}
