package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Takes back what is still to come of an order: all of it, all from a day on, or one time. What the
 * ordered version's terms charge for it goes to the provider by itself, the rest back to the pots.
 */
@ApplicationScoped
class TakeBack {
  private final Orders orders;
  private final Holds holds;
  private final RecordStep recordStep;
  private final Clock clock;

  TakeBack(Orders orders, Holds holds, RecordStep recordStep, Clock clock) {
    this.orders = orders;
    this.holds = holds;
    this.recordStep = recordStep;
    this.clock = clock;
  }

  Effect<OrderView> all(Act act, PersonRef person, UUID wanted, Long agreedPence) {
    Order order = locked(person, wanted);
    order.refuseUnless(Step.CANCEL);
    return take(act, Step.CANCEL, order, order.open(), null, agreedPence);
  }

  Effect<OrderView> from(Act act, PersonRef person, UUID wanted, LocalDate day, Long agreedPence) {
    Order order = locked(person, wanted);
    List<Occurrence> ended = from(order, day);
    return take(act, step(order, Step.END, ended), order, ended, null, agreedPence);
  }

  Effect<OrderView> one(Act act, PersonRef person, UUID wanted, UUID time, Long agreedPence) {
    Order order = locked(person, wanted);
    List<Occurrence> skipped = List.of(one(order, time));
    return take(act, step(order, Step.SKIP, skipped), order, skipped, time, agreedPence);
  }

  /** What it would cost now, all of it where neither a day nor a time is given. */
  CancellationView preview(PersonRef person, UUID wanted, LocalDate day, UUID time) {
    Order order = orders.ofPerson(person, wanted).orElseThrow(TakeStep::unknown);
    List<Occurrence> taken =
        time != null ? List.of(one(order, time)) : day != null ? from(order, day) : order.open();
    Step step =
        time != null
            ? step(order, Step.SKIP, taken)
            : day != null ? step(order, Step.END, taken) : Step.CANCEL;
    order.refuseUnless(step);
    return CancellationView.of(order, taken, now());
  }

  private static List<Occurrence> from(Order order, LocalDate day) {
    List<Occurrence> ended =
        order.open().stream()
            .filter(o -> o.when().day() == null || !o.when().day().isBefore(day))
            .toList();
    if (ended.isEmpty()) {
      throw Refusal.of(OrderingProblem.NOT_CANCELLABLE, "Nothing is to come from that day on.");
    }
    return ended;
  }

  private static Occurrence one(Order order, UUID time) {
    Occurrence found = order.occurrence(time).orElseThrow(TakeStep::unknown);
    if (!found.isOpen()) {
      throw Refusal.of(
          OrderingProblem.NOT_CANCELLABLE,
          "This time is already %s.".formatted(found.status().code()));
    }
    return found;
  }

  /** With the last times that are to come goes the order itself. */
  private static Step step(Order order, Step partly, List<Occurrence> taken) {
    if (taken.size() < order.open().size()) {
      return partly;
    }
    return order.someDelivered() ? Step.FINISH : Step.CANCEL;
  }

  private Effect<OrderView> take(
      Act act, Step step, Order order, List<Occurrence> taken, UUID time, Long agreedPence) {
    order.refuseUnless(step);
    Instant at = act.when();
    long charge = taken.stream().mapToLong(o -> CancellationTerms.charge(o, at)).sum();
    if (agreedPence != null && charge > agreedPence) {
      throw Refusal.of(
          OrderingProblem.CHARGE_CHANGED,
          "Cancelling costs %s now. Please look at it again.".formatted(Pounds.of(charge)),
          Map.of("charge_pence", charge));
    }
    recordStep.giveBack(order, Order.plannedPence(taken));
    List<Hold> held = holds.of(order);
    List<Hold.Move> moves = new ArrayList<>();
    for (Occurrence occurrence : taken) {
      long charged = CancellationTerms.charge(occurrence, at);
      moves.addAll(Shares.keep(held, occurrence, charged));
      occurrence.takeBack(
          step == Step.SKIP ? OccurrenceStatus.SKIPPED : OccurrenceStatus.CANCELLED, charged);
    }
    return recordStep.take(act, step, order, moves, time, charge);
  }

  private Order locked(PersonRef person, UUID order) {
    return orders.lockedOfPerson(person, order).orElseThrow(TakeStep::unknown);
  }

  private Instant now() {
    return clock.instant();
  }
}
