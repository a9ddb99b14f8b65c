package org.supportmarket.ordering.published;

import jakarta.enterprise.context.ApplicationScoped;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Lets officers see the market of their own council. */
@ApplicationScoped
public class OwnCouncil {
  private final Caller caller;

  OwnCouncil(Caller caller) {
    this.caller = caller;
  }

  /** Refuses with {@code council_unknown} whoever works for another. */
  public void only(String gss) {
    if (!gss.equals(caller.council())) {
      throw Refusal.of(
          OrderingProblem.COUNCIL_UNKNOWN, "You can see the market of your own council only.");
    }
  }
}
