package org.supportmarket.catalogue.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionStatusTest {

  @Test
  void everyConversationCanBeEndedAndAnEndedOneStaysSo() {
    for (QuestionStatus status : QuestionStatus.values()) {
      if (status != QuestionStatus.CLOSED) {
        assertEquals(QuestionStatus.CLOSED, status.after(QuestionStatus.Step.CLOSE).orElseThrow());
      }
    }
    assertTrue(QuestionStatus.STEPS.get(QuestionStatus.CLOSED).isEmpty());
  }

  @Test
  void everyStatusCanBeReachedFromTheFirst() {
    Set<QuestionStatus> reached = EnumSet.of(QuestionStatus.OPEN);
    while (reached.addAll(
        reached.stream()
            .flatMap(one -> QuestionStatus.STEPS.get(one).values().stream())
            .toList())) {
      continue;
    }
    assertEquals(EnumSet.allOf(QuestionStatus.class), reached);
  }

  @Test
  void aProviderIsToldTheFirstOfTheNamesOnly() {
    assertEquals("Hannah", QuestionPerson.firstOf(" Hannah  Holder"));
    assertEquals(null, QuestionPerson.firstOf(null));
    assertEquals(null, QuestionPerson.firstOf("x".repeat(41)));
  }
}
