package org.supportmarket.ordering.casework;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/** A sum, and why where that is asked. */
@Schema(name = "SumRequest")
record SumRequest(Long pence, @Schema(nullable = true) String words) {

  /** The sum; refuses with invalid_request without one. */
  static long pence(SumRequest request) {
    if (request == null || request.pence() == null) {
      throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Send the sum in pence.");
    }
    return request.pence();
  }
}
