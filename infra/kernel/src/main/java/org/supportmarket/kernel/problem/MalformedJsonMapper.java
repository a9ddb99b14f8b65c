package org.supportmarket.kernel.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells which field of a request's JSON could not be read, and never the reader's own words. */
class MalformedJsonMapper {

  @ServerExceptionMapper(priority = 1)
  jakarta.ws.rs.core.Response unreadable(JsonProcessingException exception) {
    return refusal(exception).toResponse();
  }

  @ServerExceptionMapper(priority = 1)
  jakarta.ws.rs.core.Response wrapped(WebApplicationException exception) {
    return Optional.ofNullable(exception.getCause())
        .filter(JsonProcessingException.class::isInstance)
        .map(cause -> refusal((JsonProcessingException) cause).toResponse())
        .orElseGet(exception::getResponse);
  }

  private static Refusal refusal(JsonProcessingException exception) {
    if (exception instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      String field =
          mapping.getPath().stream()
              .map(
                  part ->
                      part.getFieldName() == null
                          ? "[" + part.getIndex() + "]"
                          : part.getFieldName())
              .collect(Collectors.joining("."));
      return Refusal.of(
          RequestProblem.MALFORMED_JSON,
          "The value of " + field + " is not of the kind we expect.",
          Map.of("field", field));
    }
    return Refusal.of(RequestProblem.MALFORMED_JSON, "The request is not readable JSON.");
  }
}
