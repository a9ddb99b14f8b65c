package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.Transfer;

/**
 * Settles one budget whose days are over: what may stay goes on into the next year's budget, what
 * was never released goes back, and for the rest the council gets a proposal and no more.
 */
@ApplicationScoped
class EndYear {
  private final LeftOvers leftOvers;
  private final BudgetMoves moves;
  private final BudgetEvents events;
  private final DecideLeftOver decideLeftOver;

  EndYear(
      LeftOvers leftOvers, BudgetMoves moves, BudgetEvents events, DecideLeftOver decideLeftOver) {
    this.leftOvers = leftOvers;
    this.moves = moves;
    this.events = events;
    this.decideLeftOver = decideLeftOver;
  }

  /** Says whether it was this copy that did it. */
  @Transactional
  boolean end(Act act, LeftOvers.Ended ended) {
    if (!leftOvers.claim(act, ended)) {
      return false;
    }
    UUID budget = ended.budget();
    moves.hold(Stream.of(budget, ended.next()).filter(Objects::nonNull).toList());
    giveBack(act, ended);
    long available = moves.balance(budget, AccountKind.AVAILABLE);
    long stays = ended.next() == null ? 0 : Math.min(available, leftOvers.mayStay(ended));
    if (stays > 0) {
      carryOver(act, ended, stays);
    }
    leftOvers.settled(budget, stays, ended.next(), available - stays);
    if (available > stays && !ended.ownMoney()) {
      decideLeftOver.raise(
          act,
          ended.person(),
          budget,
          "%s was left over when a budget ended. Talk to the person, then decide whether to ask it back."
              .formatted(Sum.of(available - stays)));
    }
    return true;
  }

  private void carryOver(Act act, LeftOvers.Ended ended, long pence) {
    UUID cause = id("carry-over", ended.budget());
    moves.post(
        act,
        "carried_over",
        cause,
        ended.person(),
        List.of(
            Transfer.of(ended.budget(), AccountKind.AVAILABLE, AccountKind.SOURCE, pence),
            Transfer.of(ended.next(), AccountKind.SOURCE, AccountKind.AVAILABLE, pence)));
    record(act, cause, ended, ended.next(), "carried_over", pence);
  }

  private void giveBack(Act act, LeftOvers.Ended ended) {
    List<Transfer> back = new ArrayList<>();
    for (AccountKind from : List.of(AccountKind.UNRELEASED, AccountKind.CONTINGENCY)) {
      long held = moves.balance(ended.budget(), from);
      if (held > 0) {
        back.add(Transfer.of(ended.budget(), from, AccountKind.SOURCE, held));
      }
    }
    UUID cause = id("year-end", ended.budget());
    moves.post(act, "year_ended", cause, ended.person(), back);
    long pence = back.stream().mapToLong(Transfer::pence).sum();
    record(act, cause, ended, ended.budget(), "year_ended", pence);
  }

  private void record(
      Act act, UUID id, LeftOvers.Ended ended, UUID budget, String kind, long pence) {
    events.record(
        act,
        "budget.year-end",
        new BudgetEvents.Happened(id, budget, ended.person(), kind, pence, null));
  }

  private static UUID id(String what, UUID budget) {
    return UUID.nameUUIDFromBytes((what + ":" + budget).getBytes(StandardCharsets.UTF_8));
  }
}
