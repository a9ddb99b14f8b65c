package org.supportmarket.kernel.problem;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Gives problems that the framework raised a stable code and a sentence; ours have theirs. A fault
 * of our own says nothing of its inside, only the trace id to look it up by.
 */
@ApplicationScoped
public class CodedProblems implements ProblemPostProcessor {
  private record Told(String code, String detail) {}

  private static final Map<Integer, Told> BY_STATUS =
      Map.of(
          400, new Told("invalid_request", "Something in the request is not right."),
          401, new Told("unauthenticated", "Please sign in."),
          403, new Told("forbidden", "This is not open to you."),
          404, new Told("not_found", "There is nothing here."),
          405, new Told("method_not_allowed", "This address does not take that method."),
          406, new Told("not_acceptable", "We can answer in JSON."),
          413, new Told("too_large", "That is more than we take at once."),
          415, new Told("unsupported_media_type", "Please send JSON."),
          429, new Told("too_many_requests", "Please wait a moment and try again."),
          503, new Told("unavailable", "Please try again in a moment."));
  private static final Told FAULT =
      new Told("unexpected", "Something went wrong on our side. Nothing was changed.");

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    return coded(problem);
  }

  static HttpProblem coded(HttpProblem problem) {
    int status = problem.getStatusCode();
    if (problem.getParameters().containsKey("code") && status < 500) {
      return problem;
    }
    HttpProblem.Builder told = HttpProblem.builder(problem);
    if (!problem.getParameters().containsKey("code")) {
      Told known = BY_STATUS.getOrDefault(status, status < 500 ? BY_STATUS.get(400) : FAULT);
      told.with("code", known.code());
      if (status >= 500 || problem.getDetail() == null || problem.getDetail().startsWith("HTTP ")) {
        told.withDetail(known.detail());
      }
    }
    if (status >= 500) {
      told.with("trace_id", Span.current().getSpanContext().getTraceId());
    }
    return told.build();
  }

  @Override
  public int priority() {
    return 200;
  }
}
