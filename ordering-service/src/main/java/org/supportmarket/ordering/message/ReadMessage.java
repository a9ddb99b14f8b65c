package org.supportmarket.ordering.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/** A person has read what we told them. */
@ApplicationScoped
class ReadMessage {
  private final Messages messages;

  ReadMessage(Messages messages) {
    this.messages = messages;
  }

  /** Repeatable; refuses with message_unknown. */
  @Transactional
  MessageView read(UUID person, UUID message, Instant when) {
    return messages
        .read(person, message, when)
        .orElseThrow(
            () -> Refusal.of(OrderingProblem.MESSAGE_UNKNOWN, "You have no such message."));
  }
}
