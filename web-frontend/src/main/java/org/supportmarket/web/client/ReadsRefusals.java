package org.supportmarket.web.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * Turns problem+json of the services into a {@link Refusal}; an answer that is not a problem gives
 * one without a sentence.
 */
public class ReadsRefusals implements ResponseExceptionMapper<Refusal> {
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

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
    Map<String, Object> fields = new HashMap<>();
    try {
      Map<String, Object> sent =
          json.readValue(body == null || body.isBlank() ? "{}" : body, FIELDS);
      sent.forEach(
          (name, value) -> {
            if (value != null) fields.put(name, value);
          });
    } catch (JsonProcessingException e) {
      // A proxy's or a half-started server's page: nothing in it is fit for people.
    }
    String code = fields.get("code") instanceof String c ? c : "unknown";
    String sentence = fields.get("detail") instanceof String d ? d : null;
    return new Refusal(status, code, sentence, fields);
  }
}
