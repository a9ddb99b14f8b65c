package org.supportmarket.ordering.delegation;

import java.util.Collection;
import java.util.UUID;

/**
 * What an order is about to take, as a supporter's limits see it.
 *
 * @param provider from whom it is bought
 * @param pots the budgets that pay
 * @param pence what they pay together
 */
public record Spending(UUID provider, Collection<UUID> pots, long pence) {
  private static final UUID NOBODY_HERE = new UUID(0, 0);

  /** What is paid to somebody who sells nothing here. */
  public static Spending elsewhere(Collection<UUID> pots, long pence) {
    return new Spending(NOBODY_HERE, pots, pence);
  }
}
