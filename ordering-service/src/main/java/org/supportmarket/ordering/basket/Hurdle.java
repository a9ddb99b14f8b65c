package org.supportmarket.ordering.basket;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.kernel.problem.ProblemKind;
import org.supportmarket.kernel.problem.Refusal;

/**
 * Why a line cannot be bought as it is, and what to do about it.
 *
 * @param words for people
 */
@Schema(name = "BasketHurdle")
public record Hurdle(
    @Schema(examples = "price_changed") String code,
    String words,
    @JsonIgnore @Schema(hidden = true) ProblemKind kind) {

  static Hurdle of(ProblemKind kind, String words) {
    return new Hurdle(kind.code(), words, kind);
  }

  static Hurdle of(Refusal refusal) {
    return of(refusal.kind(), refusal.getDetail());
  }
}
