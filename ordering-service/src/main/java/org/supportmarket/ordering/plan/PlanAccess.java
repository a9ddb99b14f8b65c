package org.supportmarket.ordering.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.person.PersonAction;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Who may reach a person's plan and questions, and in which capacity. */
@ApplicationScoped
class PlanAccess {
  private static final String CARE_MANAGER = "care-manager";
  private static final String FINANCE = "council-finance";

  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;

  PlanAccess(Caller caller, Clock clock, PersonAccess access) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
  }

  /** Somebody who was let in. */
  record Reached(PersonRef person, Act act) {}

  /** The person, who acts for them, and care managers of their council; else person_unknown. */
  Reached look(UUID person) {
    Access reached = access.may(caller, person, PersonAction.TOTALS);
    if (reached.authority().equals(FINANCE)) {
      throw unknown();
    }
    return reached(reached);
  }

  /** Whoever may spend the person's money; refuses as {@link PersonAccess#may}. */
  Reached asBuyer(UUID person) {
    return reached(access.may(caller, person, PersonAction.ORDER));
  }

  /** A care manager of the person's council; else person_unknown. */
  Reached asCareManager(UUID person) {
    PersonRef reached = access.may(caller, person, PersonAction.TOTALS).person();
    if (!caller.has(CARE_MANAGER) || !reached.council().equals(caller.council())) {
      throw unknown();
    }
    return new Reached(reached, Act.of(caller, CARE_MANAGER, clock.instant()));
  }

  /** A care manager of this council; else council_unknown. */
  Act inCouncil(String gss) {
    if (!gss.equals(caller.council())) {
      throw Refusal.of(
          OrderingProblem.COUNCIL_UNKNOWN, "You can see the questions to your own council only.");
    }
    return Act.of(caller, CARE_MANAGER, clock.instant());
  }

  private Reached reached(Access access) {
    return new Reached(access.person(), access.act(caller, clock.instant()));
  }

  private static Refusal unknown() {
    return Refusal.of(
        OrderingProblem.PERSON_UNKNOWN, "We know no such person whose things you may see.");
  }
}
