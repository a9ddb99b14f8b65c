package org.supportmarket.kernel.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Tells which field of a request's JSON could not be read, and never the reader's own words. Each
 * exception is named, because the framework has mappers of its own for the special ones.
 */
class MalformedJsonMapper {

  @ServerExceptionMapper(priority = 1)
  public Response unreadable(JsonProcessingException exception) {
    return refusal(exception).toResponse();
  }

  @ServerExceptionMapper(priority = 1)
  public Response mismatched(MismatchedInputException exception) {
    return refusal(exception).toResponse();
  }

  @ServerExceptionMapper(priority = 1)
  public Response invalid(InvalidFormatException exception) {
    return refusal(exception).toResponse();
  }

  /**
   * The framework wraps what its reader threw; what it refuses for other reasons keeps its status.
   */
  @ServerExceptionMapper(priority = 1)
  public Response wrapped(WebApplicationException exception) {
    if (exception.getCause() instanceof JsonProcessingException cause) {
      return refusal(cause).toResponse();
    }
    Response response = exception.getResponse();
    if (response.hasEntity()) {
      return response;
    }
    HttpProblem.Builder problem =
        HttpProblem.builder()
            .withStatus(response.getStatus())
            .withTitle(response.getStatusInfo().getReasonPhrase());
    response
        .getStringHeaders()
        .forEach((name, values) -> problem.withHeader(name, values.getFirst()));
    return CodedProblems.coded(problem.build()).toResponse();
  }

  private static Refusal refusal(JsonProcessingException exception) {
    if (exception instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      String field =
          mapping.getPath().stream()
              .map(MalformedJsonMapper::nameOf)
              .limit(5)
              .collect(Collectors.joining("."));
      return Refusal.of(
          RequestProblem.MALFORMED_JSON,
          "The value of " + field + " is not of the kind we expect.",
          Map.of("field", field));
    }
    return Refusal.of(RequestProblem.MALFORMED_JSON, "The request is not readable JSON.");
  }

  private static String nameOf(JsonMappingException.Reference part) {
    return part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName();
  }
}
