package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.notice.RaiseTask;
import org.supportmarket.ordering.notice.TellPerson;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * The person says that it was not as agreed, and what was wrong. The provider reads it and may put
 * it right; where they do not agree, a care manager decides, who gets a task with a day.
 */
@ApplicationScoped
public class DisputeDelivery {
  static final String TASK = "dispute";
  private static final int LONGEST = 1_000;
  private static final int DECIDED_IN_WORKING_DAYS = 5;

  private final Idempotency idempotency;
  private final TakeStep takeStep;
  private final PersonalTexts texts;
  private final RaiseTask raiseTask;
  private final TellPerson tellPerson;

  DisputeDelivery(
      Idempotency idempotency,
      TakeStep takeStep,
      PersonalTexts texts,
      RaiseTask raiseTask,
      TellPerson tellPerson) {
    this.idempotency = idempotency;
    this.takeStep = takeStep;
    this.texts = texts;
    this.raiseTask = raiseTask;
    this.tellPerson = tellPerson;
  }

  /** Refuses with invalid_request (no words), order_unknown or wrong_state. */
  @Transactional
  public OrderView dispute(Act act, String key, PersonRef person, UUID order, String words) {
    if (!PlainWords.fit(words, LONGEST)) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "Say what was not as agreed, in at most %d characters.".formatted(LONGEST));
    }
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, OrderView.class, Step.DISPUTE.action(), person.id(), order, words),
        () -> disputed(act, person, order, words.strip()));
  }

  private Effect<OrderView> disputed(Act act, PersonRef person, UUID order, String words) {
    Effect<OrderView> effect = takeStep.forPerson(act, Step.DISPUTE, person, order);
    texts.put(person.id(), PersonalTexts.Kind.ORDER_WORDS, effect.id(), words, act.when());
    tell(act, person, effect.answer(), words);
    return effect;
  }

  private void tell(Act act, PersonRef person, OrderView order, String words) {
    LocalDate due = RaiseTask.workingDaysAfter(act.day(), DECIDED_IN_WORKING_DAYS);
    String provider = order.provider().name();
    String day = RaiseTask.inWords(due);
    raiseTask.raise(
        act,
        person,
        new RaiseTask.Task(
            TASK,
            order.id(),
            order.id(),
            false,
            due,
            "Something from %s was not as agreed: “%s” %s reads it too, and can put it right or give money back. If they do not agree, a care manager decides with both of them by %s."
                .formatted(provider, words, provider, day)));
    tellPerson.tell(
        person.id(),
        TASK,
        order.id(),
        "We told %s and your council that something was not as agreed. %s can put it right or give money back. If you do not agree with them, a care manager of your council decides with both of you by %s. Until then the money stays where it is."
            .formatted(provider, provider, day),
        act.when());
  }
}
