package org.supportmarket.ordering.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.order.OrderView;
import org.supportmarket.ordering.order.Step;
import org.supportmarket.ordering.order.TakeStep;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/** The provider says no, and why: the person's money is free again. */
@ApplicationScoped
public class DeclineOrder {
  private static final int LONGEST_REASON = 500;

  private final Idempotency idempotency;
  private final TakeStep takeStep;
  private final PersonalTexts texts;

  DeclineOrder(Idempotency idempotency, TakeStep takeStep, PersonalTexts texts) {
    this.idempotency = idempotency;
    this.takeStep = takeStep;
    this.texts = texts;
  }

  /** Refuses with invalid_request (no reason), order_unknown or wrong_state. */
  @Transactional
  public OrderView decline(Act act, String key, UUID provider, UUID order, String reason) {
    if (!PlainWords.fit(reason, LONGEST_REASON)) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "Tell the person why, in at most %d characters.".formatted(LONGEST_REASON));
    }
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, OrderView.class, "order.decline", provider, order, reason),
        () -> declined(act, provider, order, reason.strip()));
  }

  private Effect<OrderView> declined(Act act, UUID provider, UUID order, String reason) {
    Effect<OrderView> effect = takeStep.forProvider(act, Step.DECLINE, provider, order);
    texts.put(
        effect.answer().personId(), PersonalTexts.Kind.DECLINE_REASON, order, reason, act.when());
    return effect;
  }
}
