package org.supportmarket.ratings.neighbour;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Asks another service and tells its "no" from its silence. */
@ApplicationScoped
class Asking {
  private static final Logger LOG = Logger.getLogger(Asking.class);
  private static final int SILENCE = 503;

  private final ObjectMapper json;

  Asking(ObjectMapper json) {
    this.json = json;
  }

  /**
   * What was answered.
   *
   * @param status 200 with a body; else the refusal's, 503 if nothing could be had
   * @param detail the sentence of a refusal, or null
   */
  record Answer<T>(int status, T body, String detail) {
    String detailOr(String otherwise) {
      return detail == null ? otherwise : detail;
    }
  }

  <T> Answer<T> of(Supplier<T> question) {
    try {
      return new Answer<>(200, question.get(), null);
    } catch (WebApplicationException no) {
      return new Answer<>(no.getResponse().getStatus(), null, detail(no));
    } catch (ProcessingException silence) {
      LOG.debug("Another service does not answer", silence);
      return new Answer<>(SILENCE, null, null);
    }
  }

  private String detail(WebApplicationException no) {
    try {
      JsonNode problem = json.readTree(no.getResponse().readEntity(String.class));
      return problem == null ? null : problem.path("detail").textValue();
    } catch (JsonProcessingException notAProblem) {
      return null;
    }
  }
}
