package org.supportmarket.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingFiguresTest {
  @Test
  void anAverageIsToldFromThreeOnAndRoundedHalfUp() {
    assertEquals(-1, new RatingFigures.Figure(2, 10).average());
    assertEquals(4.7, new RatingFigures.Figure(3, 14).average());
    assertEquals(4.3, new RatingFigures.Figure(20, 85).average());
    RatingFigures.Figure three = new RatingFigures.Figure(2, 9);
    assertEquals(4.7, three.and(new RatingFigures.Figure(1, 5)).average());
  }

  @Test
  void aPageThatLeavesOutHalfIsNoAnswer() {
    Question page = Question.page("/providers/1", "They come");
    assertTrue(page.isAnsweredBy(answer("<p>They come.</p>")));
    assertFalse(page.isAnsweredBy(answer("<p>We cannot show the reviews just now.</p>")));
    assertTrue(new Question(List.of()).isAnsweredBy(answer("")));
  }

  private static KeptConnection.Answer answer(String body) {
    return new KeptConnection.Answer(200, body.getBytes(StandardCharsets.UTF_8));
  }
}
