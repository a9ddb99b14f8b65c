package org.supportmarket.ordering.checkout;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.supportmarket.kernel.problem.ProblemKind;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.basket.Weighed;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Tells of a basket that cannot be bought: which lines, why, and what to do about each. */
final class InTheWay {
  /** What a person should settle first gives the whole its code. */
  private static final List<ProblemKind> FIRST =
      List.of(
          OrderingProblem.PRICE_CHANGED,
          OrderingProblem.NOT_ALLOWED,
          OrderingProblem.ASK_FIRST,
          OrderingProblem.INSUFFICIENT_FUNDS);

  private InTheWay() {}

  static Refusal refusal(List<Weighed> weighed) {
    List<Weighed> held = weighed.stream().filter(line -> !line.ready()).toList();
    ProblemKind kind =
        held.stream()
            .map(line -> line.hurdle().kind())
            .min(Comparator.comparingInt(InTheWay::rank))
            .orElseThrow();
    String words =
        held.stream()
            .filter(line -> line.hurdle().kind() == kind)
            .findFirst()
            .map(line -> line.hurdle().words())
            .orElseThrow();
    return Refusal.of(
        kind,
        "Nothing was bought. " + words,
        Map.of(
            "lines",
            held.stream()
                .map(
                    l ->
                        Map.of(
                            "line_id", l.line().id(),
                            "code", l.hurdle().code(),
                            "words", l.hurdle().words()))
                .toList()));
  }

  private static int rank(ProblemKind kind) {
    int rank = FIRST.indexOf(kind);
    return rank < 0 ? FIRST.size() : rank;
  }
}
