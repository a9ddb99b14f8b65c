package org.supportmarket.ordering.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.order.OrderView;
import org.supportmarket.ordering.order.RefundOrder;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/** The provider gives money back, and says why. */
@ApplicationScoped
public class GiveRefund {
  private static final int LONGEST_REASON = 500;

  private final Idempotency idempotency;
  private final RefundOrder refundOrder;
  private final PersonalTexts texts;

  GiveRefund(Idempotency idempotency, RefundOrder refundOrder, PersonalTexts texts) {
    this.idempotency = idempotency;
    this.refundOrder = refundOrder;
    this.texts = texts;
  }

  /** Refuses with invalid_request, order_unknown, wrong_state or refund_too_large. */
  @Transactional
  public OrderView refund(Act act, String key, UUID provider, UUID order, RefundRequest request) {
    if (request == null
        || request.pence() == null
        || !PlainWords.fit(request.reason(), LONGEST_REASON)) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "Say how much goes back, and tell the person why, in at most %d characters."
              .formatted(LONGEST_REASON));
    }
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, OrderView.class, "order.refund", provider, order, request),
        () -> refunded(act, provider, order, request));
  }

  private Effect<OrderView> refunded(Act act, UUID provider, UUID order, RefundRequest request) {
    Effect<OrderView> effect =
        refundOrder.refund(act, provider, order, request.timeId(), request.pence());
    texts.put(
        effect.answer().personId(),
        PersonalTexts.Kind.ORDER_WORDS,
        effect.id(),
        request.reason().strip(),
        act.when());
    return effect;
  }
}
