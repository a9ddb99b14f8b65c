package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/** The person says that it was not as agreed, and what was wrong; the provider reads it. */
@ApplicationScoped
public class DisputeDelivery {
  private static final int LONGEST = 1_000;

  private final Idempotency idempotency;
  private final TakeStep takeStep;
  private final PersonalTexts texts;

  DisputeDelivery(Idempotency idempotency, TakeStep takeStep, PersonalTexts texts) {
    this.idempotency = idempotency;
    this.takeStep = takeStep;
    this.texts = texts;
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
    return effect;
  }
}
