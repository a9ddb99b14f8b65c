package org.supportmarket.ordering.property;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.supportmarket.ordering.ledger.AccountKind;

/** A budget of the model: whose, when, and what is where. */
final class Pot {
  /** What became of it at the end of its year. */
  record Settled(long carried, long left) {}

  final Command.Open opened;
  final int person;
  private final Map<AccountKind, Long> pence = new EnumMap<>(AccountKind.class);
  private boolean plannedCame;
  private Settled settled;

  Pot(Command.Open opened) {
    this.opened = opened;
    this.person = opened.person();
    move(AccountKind.SOURCE, AccountKind.UNRELEASED, planned());
    move(AccountKind.SOURCE, AccountKind.CONTINGENCY, opened.contingency());
  }

  Pot(Pot other) {
    this.opened = other.opened;
    this.person = other.person;
    this.plannedCame = other.plannedCame;
    this.settled = other.settled;
    pence.putAll(other.pence);
  }

  boolean isOpenOn(int day) {
    return opened.from() <= day && day <= opened.to();
  }

  long pence(AccountKind kind) {
    return pence.getOrDefault(kind, 0L);
  }

  void move(AccountKind from, AccountKind to, long sum) {
    pence.merge(from, -sum, Long::sum);
    pence.merge(to, sum, Long::sum);
  }

  /** What its one planned release is, if it has one. */
  long planned() {
    return opened.pence() - opened.contingency();
  }

  boolean isPlanned() {
    return opened.money() == Command.Money.PLANNED;
  }

  boolean isPlannedReleased() {
    return plannedCame;
  }

  void releasePlanned() {
    plannedCame = true;
    move(AccountKind.UNRELEASED, AccountKind.AVAILABLE, planned());
  }

  Optional<Settled> settled() {
    return Optional.ofNullable(settled);
  }

  /** Whether a job of this day settles it, given whether there is a next one. */
  boolean isToBeSettled(int day, boolean next) {
    return settled == null
        && opened.to() < day
        && opened.to() >= day - 120
        && (next || opened.to() < day - 30)
        && (!isPlanned() || plannedCame);
  }

  /** Whether money of that other one may go on in this one. */
  boolean follows(Pot other) {
    int gap = opened.from() - other.opened.to();
    return person == other.person
        && (opened.money() == Command.Money.OWN) == (other.opened.money() == Command.Money.OWN)
        && opened.route() == other.opened.route()
        && gap >= 1
        && gap <= 30;
  }

  /** Settles it; what may stay goes on in the next, if there is one. */
  void settle(Pot next) {
    move(AccountKind.UNRELEASED, AccountKind.SOURCE, pence(AccountKind.UNRELEASED));
    move(AccountKind.CONTINGENCY, AccountKind.SOURCE, pence(AccountKind.CONTINGENCY));
    long left = pence(AccountKind.AVAILABLE);
    long stays = next == null ? 0 : Math.min(left, mayStay());
    if (stays > 0) {
      move(AccountKind.AVAILABLE, AccountKind.SOURCE, stays);
      next.move(AccountKind.SOURCE, AccountKind.AVAILABLE, stays);
    }
    settled = new Settled(stays, left - stays);
  }

  private long mayStay() {
    return switch (opened.money()) {
      case OWN -> Long.MAX_VALUE;
      case PLANNED -> (planned() + 2) / 4;
      case BY_HAND -> 0;
    };
  }
}
