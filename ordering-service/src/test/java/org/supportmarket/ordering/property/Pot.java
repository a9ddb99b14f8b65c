package org.supportmarket.ordering.property;

import java.util.EnumMap;
import java.util.Map;
import org.supportmarket.ordering.ledger.AccountKind;

/** A budget of the model: whose, when, and what is where. */
final class Pot {
  final int person;
  private final int from;
  private final int to;
  private final Map<AccountKind, Long> pence = new EnumMap<>(AccountKind.class);

  Pot(int person, int from, int to) {
    this.person = person;
    this.from = from;
    this.to = to;
  }

  Pot(Pot other) {
    this(other.person, other.from, other.to);
    pence.putAll(other.pence);
  }

  boolean isOpenOn(int day) {
    return from <= day && day <= to;
  }

  long pence(AccountKind kind) {
    return pence.getOrDefault(kind, 0L);
  }

  void move(AccountKind from, AccountKind to, long sum) {
    pence.merge(from, -sum, Long::sum);
    pence.merge(to, sum, Long::sum);
  }
}
