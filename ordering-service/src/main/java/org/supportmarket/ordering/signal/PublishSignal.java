package org.supportmarket.ordering.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Tells everybody what a council is looking for. */
@ApplicationScoped
class PublishSignal {
  private final CheckSignal check;
  private final Signals signals;
  private final Audit audit;

  PublishSignal(CheckSignal check, Signals signals, Audit audit) {
    this.check = check;
    this.signals = signals;
    this.audit = audit;
  }

  /**
   * Refuses with invalid_request, invalid_signal, or signal_exists where one is open for the same.
   */
  @Transactional
  SignalView publish(Act act, String council, SignalRequest request) {
    check.published(council, request, act.day());
    UUID id = UUID.randomUUID();
    if (!signals.add(act, council, id, request)) {
      throw Refusal.of(
          OrderingProblem.SIGNAL_EXISTS,
          "Your council has an open signal for this kind of support there. Change that one, or end it first.");
    }
    audit.done(act, "signal.publish", About.person(null, council, "signal", id));
    return signals.find(council, id, act.day()).orElseThrow();
  }
}
