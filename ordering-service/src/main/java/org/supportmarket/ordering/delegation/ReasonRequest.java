package org.supportmarket.ordering.delegation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why, in an officer's words; the person can read it. */
record ReasonRequest(
    @Schema(nullable = true, examples = "She asked us to.", maxLength = 1000) String reason) {
  static String of(ReasonRequest request) {
    return request == null ? null : request.reason();
  }
}
