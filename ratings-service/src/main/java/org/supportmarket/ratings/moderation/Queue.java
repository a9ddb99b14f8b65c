package org.supportmarket.ratings.moderation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;

/** What waits for a moderator. */
enum Queue {
  WAITING(
      "r.state = 'waiting' AND NOT r.replaced",
      "(SELECT max(d.decided_at) FROM review_decision d WHERE d.review_id = r.id)"),
  APPEALS(
      "EXISTS (SELECT FROM appeal a WHERE a.review_id = r.id AND a.decided_at IS NULL)",
      "(SELECT a.made_at FROM appeal a WHERE a.review_id = r.id)"),
  REMOVALS(
      "EXISTS (SELECT FROM removal m WHERE m.review_id = r.id AND m.closed_at IS NULL)",
      "(SELECT m.proposed_at FROM removal m WHERE m.review_id = r.id AND m.closed_at IS NULL)");

  private final String condition;
  private final String since;

  Queue(String condition, String since) {
    this.condition = condition;
    this.since = since;
  }

  String condition() {
    return condition;
  }

  String since() {
    return since;
  }

  /** Refuses with {@code invalid_parameter}. */
  static Queue of(String code) {
    return Arrays.stream(values())
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.of(
                    RatingsProblem.INVALID_PARAMETER, "`queue` is waiting, appeals or removals."));
  }

  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
