package org.supportmarket.ordering.alert;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a person is told of something.
 *
 * @param percent over how much of a budget, only for {@code used}
 */
@Schema(name = "Alert")
record AlertView(
    @Schema(examples = "used") AlertKind kind,
    boolean active,
    @Schema(nullable = true, examples = "85") Integer percent) {
  static final int USUAL_PERCENT = 85;

  static AlertView off(AlertKind kind) {
    return new AlertView(kind, false, kind == AlertKind.USED ? USUAL_PERCENT : null);
  }
}
