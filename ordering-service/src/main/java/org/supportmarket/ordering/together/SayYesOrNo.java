package org.supportmarket.ordering.together;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.notice.RaiseTask;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** A person says whether they want to buy with others, or says otherwise, until the last day. */
@ApplicationScoped
class SayYesOrNo {
  static final String TASK = "together";

  private final Consortia consortia;
  private final RaiseTask raiseTask;
  private final Audit audit;

  SayYesOrNo(Consortia consortia, RaiseTask raiseTask, Audit audit) {
    this.consortia = consortia;
    this.raiseTask = raiseTask;
    this.audit = audit;
  }

  /** Refuses with invalid_request, consortium_unknown, consortium_over. */
  @Transactional
  PlaceView say(Act act, PersonRef person, UUID consortium, Boolean yes) {
    if (yes == null) {
      throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Say in `yes` true or false.");
    }
    PlaceView place = place(act, person, consortium);
    if (!place.state().equals(ConsortiumView.ASKING)) {
      throw Refusal.of(
          OrderingProblem.CONSORTIUM_OVER,
          "Nobody asks this any more. Nothing is ordered unless the person orders it.");
    }
    consortia.say(act, person, consortium, yes);
    raiseTask.settle(
        act, person, TASK, consortium, yes ? "They would like to." : "They do not want to.");
    audit.done(
        act, "together.say", About.person(person.id(), person.council(), "consortium", consortium));
    return place(act, person, consortium);
  }

  private PlaceView place(Act act, PersonRef person, UUID consortium) {
    return consortia.of(person, act.day()).stream()
        .filter(one -> one.id().equals(consortium))
        .findFirst()
        .orElseThrow(OfferConsortium::unknown);
  }
}
