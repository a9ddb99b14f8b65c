package org.supportmarket.web.client;

import java.util.UUID;

/** What a person's plan is to bring about; {@code words} are null once they were erased. */
public record PlanOutcome(UUID id, String words, String state) {
  public boolean agreed() {
    return "agreed".equals(state) && words != null;
  }
}
