package org.supportmarket.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Stack;

/** What goes wrong, one after the other; each ends by itself or is ended as an operator would. */
final class Faults {
  private final OrdersMarket market;
  private final Stack stack;
  private final FaultsPlan plan;

  Faults(OrdersMarket market, FaultsPlan plan) {
    this.market = market;
    this.stack = market.stack();
    this.plan = plan;
  }

  /**
   * A fault.
   *
   * @param happens when it returns, the fault is over and all has to come back
   * @param mend what starts again what has gone, as the place it runs in would, at once
   */
  record Fault(String name, Runnable happens, Runnable mend) {
    Fault(String name, Runnable happens) {
      this(name, happens, () -> {});
    }
  }

  List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < plan.kills(); i++) {
      faults.add(
          new Fault(
              "ordering-service killed",
              () -> stack.kill(Part.ORDERING),
              () -> stack.start(market.ordering())));
    }
    for (int i = 0; i < plan.databaseKills(); i++) {
      faults.add(
          new Fault(
              "postgres killed",
              () -> stack.kill(Part.POSTGRES),
              () -> stack.start(Part.POSTGRES)));
    }
    faults.add(new Fault("elasticsearch frozen", () -> freeze(Part.ELASTICSEARCH)));
    if (plan.all()) {
      faults.add(new Fault("catalogue-service frozen", () -> freeze(Part.CATALOGUE)));
      faults.add(new Fault("postgres frozen", () -> freeze(Part.POSTGRES)));
      faults.add(
          new Fault("keycloak stopped", this::withoutIdentity, () -> stack.start(Part.KEYCLOAK)));
    }
    return faults;
  }

  private void freeze(Part part) {
    stack.freeze(part);
    try {
      Waiting.pass(plan.freeze());
    } finally {
      stack.thaw(part);
    }
  }

  /** Shorter than tokens live: nobody can sign in anew, and who is signed in notices nothing. */
  private void withoutIdentity() {
    stack.stop(Part.KEYCLOAK);
    Waiting.pass(plan.freeze());
  }
}
