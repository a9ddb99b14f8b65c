package org.supportmarket.ordering.elsewhere;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is left in each pot while several things are paid from them in turn. */
public final class Purse {
  private final Map<UUID, Long> left;

  /** From what each pot has available, in pence. */
  public Purse(Map<UUID, Long> availablePence) {
    this.left = new HashMap<>(availablePence);
  }

  /** So much from this pot. */
  public record Share(UUID budgetId, long pence) {}

  /**
   * Takes a sum from pots in the order in which they stand, as much as each has; takes nothing and
   * gives no shares when they do not have enough together.
   */
  public List<Share> take(long pence, List<UUID> pots) {
    if (inAll(pots) < pence) {
      return List.of();
    }
    List<Share> shares = new ArrayList<>();
    long open = pence;
    for (UUID pot : pots) {
      long share = Math.min(open, left(pot));
      if (share > 0) {
        left.merge(pot, -share, Math::addExact);
        shares.add(new Share(pot, share));
        open -= share;
      }
    }
    return List.copyOf(shares);
  }

  /** What these pots have together. */
  public long inAll(List<UUID> pots) {
    return pots.stream().distinct().mapToLong(this::left).reduce(0, Math::addExact);
  }

  /** What a pot has left; nothing if it cannot be used. */
  public long left(UUID pot) {
    return left.getOrDefault(pot, 0L);
  }
}
