package org.supportmarket.ordering.property;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who may order for whom, within which limits, and what they have spent of them. */
final class Delegates {
  private final Map<String, Long> spent = new HashMap<>();
  private final Map<Integer, Allowed> supporters = new HashMap<>();
  private final LocalDate first;
  private int grants;

  /** What a supporter may do; the number names the delegation. */
  private record Allowed(int number, Command.Grant granted, boolean active) {
    Allowed ended() {
      return new Allowed(number, granted, false);
    }
  }

  Delegates(LocalDate first) {
    this.first = first;
  }

  Delegates(Delegates other) {
    this(other.first);
    spent.putAll(other.spent);
    supporters.putAll(other.supporters);
    grants = other.grants;
  }

  void grant(Command.Grant grant) {
    supporters.put(grant.person(), new Allowed(grants++, grant, true));
  }

  void revoke(int person) {
    supporters.computeIfPresent(person, (_, allowed) -> allowed.ended());
  }

  /** The number the next grant gets. */
  int grants() {
    return grants;
  }

  /** The number of what their supporter was last granted, or -1. */
  int lastGrantOf(int person) {
    return supporters.containsKey(person) ? supporters.get(person).number() : -1;
  }

  /** Whether their last supporter was told to stop. */
  boolean isRevoked(int person) {
    return supporters.containsKey(person) && !supporters.get(person).active();
  }

  /** Why they may not spend this on this day; empty if they may. */
  Set<String> refusals(int person, long pence, int today) {
    Allowed allowed = supporters.get(person);
    if (!allowed.active() || today > allowed.granted().until()) {
      return Set.of("delegation_ended");
    }
    Set<String> refusals = new TreeSet<>();
    if (pence > allowed.granted().orderLimit()) {
      refusals.add("over_order_limit");
    }
    long before = spent.getOrDefault(allowance(person, today), 0L);
    if (before + pence > allowed.granted().monthLimit()) {
      refusals.add("over_month_limit");
    }
    return refusals;
  }

  /** Which delegation and month an order of this day counts for. */
  String allowance(int person, int today) {
    return lastGrantOf(person) + " " + first.plusDays(today).withDayOfMonth(1);
  }

  /** Spends so much more, or less; nothing where nobody acted for the person. */
  void spend(String allowance, long pence) {
    if (allowance != null) {
      spent.merge(allowance, pence, Long::sum);
    }
  }

  /** What was spent, by number of the delegation and month. */
  Map<String, Long> spent() {
    return Map.copyOf(spent);
  }
}
