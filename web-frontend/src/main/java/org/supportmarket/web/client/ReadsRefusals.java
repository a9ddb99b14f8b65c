package org.supportmarket.web.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * Turns problem+json of the services into a {@link Refusal}; an answer that is not a problem gives
 * one without a sentence.
 */
public class ReadsRefusals implements ResponseExceptionMapper<Refusal> {
  @Inject ObjectMapper json;

  @Override
  public boolean handles(int status, MultivaluedMap<String, Object> headers) {
    return status >= 400;
  }

  @Override
  public Refusal toThrowable(Response response) {
    return read(json, response.getStatus(), response.readEntity(String.class));
  }

  static Refusal read(ObjectMapper json, int status, String body) {
    JsonNode problem = parse(json, body);
    Map<String, Long> figures = new HashMap<>();
    problem
        .properties()
        .forEach(
            field -> {
              if (field.getValue().canConvertToExactIntegral()) {
                figures.put(field.getKey(), field.getValue().longValue());
              }
            });
    String code = problem.path("code").textValue();
    return new Refusal(
        status,
        code == null ? "unknown" : code,
        problem.path("detail").textValue(),
        figures,
        faults(problem.path("fields")));
  }

  private static List<Refusal.Fault> faults(JsonNode fields) {
    return fields
        .valueStream()
        .filter(f -> f.path("field").isTextual() && f.path("reason").isTextual())
        .map(f -> new Refusal.Fault(f.get("field").textValue(), f.get("reason").textValue()))
        .toList();
  }

  private static JsonNode parse(ObjectMapper json, String body) {
    try {
      return json.readTree(body == null ? "" : body);
    } catch (JsonProcessingException e) {
      // A proxy's or a half-started server's page: nothing in it is fit for people.
      return json.createObjectNode();
    }
  }
}
