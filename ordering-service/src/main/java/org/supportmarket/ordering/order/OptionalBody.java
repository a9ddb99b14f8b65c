package org.supportmarket.ordering.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Reads what need not be sent: a step without a word about it needs no body and no media type. */
@ApplicationScoped
public class OptionalBody {
  private final ObjectMapper json;

  OptionalBody(ObjectMapper json) {
    this.json = json;
  }

  /** What was said, or else this; invalid_request for what cannot be read. */
  public <T> T read(String body, Class<T> type, T otherwise) {
    try {
      T said = body == null || body.isBlank() ? null : json.readValue(body, type);
      return said == null ? otherwise : said;
    } catch (JsonProcessingException e) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST, "Something in the request could not be read.");
    }
  }
}
