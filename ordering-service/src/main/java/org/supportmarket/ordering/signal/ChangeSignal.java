package org.supportmarket.ordering.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Says something else in an open signal, or ends it. What it is about, and where, stays. */
@ApplicationScoped
class ChangeSignal {
  private final CheckSignal check;
  private final Signals signals;
  private final Audit audit;

  ChangeSignal(CheckSignal check, Signals signals, Audit audit) {
    this.check = check;
    this.signals = signals;
    this.audit = audit;
  }

  /** Refuses with signal_unknown, invalid_request, invalid_signal, signal_ended, signal_changed. */
  @Transactional
  SignalView change(Act act, String council, UUID signal, SignalRequest request) {
    stillOpen(act, council, signal);
    check.changed(request, act.day());
    if (request.version() == null) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST, "Say in `version` which version you have read.");
    }
    if (!signals.change(act, council, signal, request)) {
      throw Refusal.of(
          OrderingProblem.SIGNAL_CHANGED,
          "Somebody of your council has changed this signal since you opened it. Look at it again.");
    }
    audit.done(act, "signal.change", About.person(null, council, "signal", signal));
    return signals.find(council, signal, act.day()).orElseThrow();
  }

  /** Refuses with signal_unknown, signal_ended. */
  @Transactional
  SignalView end(Act act, String council, UUID signal) {
    stillOpen(act, council, signal);
    if (!signals.end(act, council, signal)) {
      throw ended();
    }
    audit.done(act, "signal.end", About.person(null, council, "signal", signal));
    return signals.find(council, signal, act.day()).orElseThrow();
  }

  private void stillOpen(Act act, String council, UUID signal) {
    if (!signals.find(council, signal, act.day()).orElseThrow(ChangeSignal::unknown).open()) {
      throw ended();
    }
  }

  static Refusal unknown() {
    return Refusal.of(OrderingProblem.SIGNAL_UNKNOWN, "Your council has no such signal.");
  }

  private static Refusal ended() {
    return Refusal.of(
        OrderingProblem.SIGNAL_ENDED,
        "This signal is no longer open. Publish a new one if you are still looking.");
  }
}
