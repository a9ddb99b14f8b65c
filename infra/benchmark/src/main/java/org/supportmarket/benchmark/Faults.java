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

  /** A fault; when its run returns, it is over and all has to come back by itself. */
  record Fault(String name, Runnable run) {}

  List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < plan.kills(); i++) {
      faults.add(new Fault("ordering-service killed", this::killService));
    }
    for (int i = 0; i < plan.databaseKills(); i++) {
      faults.add(new Fault("postgres killed", this::killDatabase));
    }
    faults.add(new Fault("elasticsearch frozen", () -> freeze(Part.ELASTICSEARCH)));
    if (plan.all()) {
      faults.add(new Fault("catalogue-service frozen", () -> freeze(Part.CATALOGUE)));
      faults.add(new Fault("postgres frozen", () -> freeze(Part.POSTGRES)));
      faults.add(new Fault("keycloak stopped", this::withoutIdentity));
    }
    return faults;
  }

  /** What starts it again is the place it runs in: here that is us, at once. */
  private void killService() {
    stack.kill(Part.ORDERING);
    stack.start(market.ordering());
  }

  private void killDatabase() {
    stack.kill(Part.POSTGRES);
    stack.start(Part.POSTGRES);
  }

  private void freeze(Part part) {
    stack.freeze(part);
    try {
      FaultsBenchmark.pause(plan.freeze());
    } finally {
      stack.thaw(part);
    }
  }

  /** Shorter than tokens live: nobody can sign in anew, and who is signed in notices nothing. */
  private void withoutIdentity() {
    stack.stop(Part.KEYCLOAK);
    FaultsBenchmark.pause(plan.freeze());
    stack.start(Part.KEYCLOAK);
  }
}
