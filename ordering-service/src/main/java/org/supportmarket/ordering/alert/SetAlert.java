package org.supportmarket.ordering.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Switches an alert on or off, as the person wants it. */
@ApplicationScoped
class SetAlert {
  private static final int LEAST_PERCENT = 50;
  private static final int MOST_PERCENT = 100;

  private final AlertRules rules;
  private final Audit audit;

  SetAlert(AlertRules rules, Audit audit) {
    this.rules = rules;
    this.audit = audit;
  }

  /** Repeatable; or invalid_request. */
  @Transactional
  AlertView set(Act act, PersonRef person, AlertKind kind, AlertRequest request) {
    AlertView alert = checked(kind, request);
    rules.set(person.id(), alert, act.when());
    audit.done(act, "alert.set", About.person(person.id(), person.council(), "alert", null));
    return alert;
  }

  private static AlertView checked(AlertKind kind, AlertRequest request) {
    if (request == null || request.active() == null) {
      throw refused("Say in `active` whether to be told.");
    }
    if (kind != AlertKind.USED) {
      if (request.percent() != null) {
        throw refused("Only `used` takes a `percent`.");
      }
      return new AlertView(kind, request.active(), null);
    }
    int percent = request.percent() == null ? AlertView.USUAL_PERCENT : request.percent();
    if (percent < LEAST_PERCENT || percent > MOST_PERCENT) {
      throw refused("Choose a whole number from 50 to 100.");
    }
    return new AlertView(kind, request.active(), percent);
  }

  private static Refusal refused(String why) {
    return Refusal.of(OrderingProblem.INVALID_REQUEST, why);
  }
}
