package org.supportmarket.ordering.demand;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets what was noticed be written now, without waiting for its time. */
@ApplicationScoped
public class Noticed {
  private final BeyondBudget beyondBudget;

  Noticed(BeyondBudget beyondBudget) {
    this.beyondBudget = beyondBudget;
  }

  public void now() {
    beyondBudget.flush();
  }
}
