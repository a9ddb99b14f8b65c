package org.supportmarket.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static List<Integer> near(int current, int total) {
    return new Pages(current, total, "/x").near().stream().map(Pages.Page::number).toList();
  }

  @Test
  void atMostFivePagesAreOffered() {
    assertEquals(List.of(1, 2, 3, 4, 5), near(1, 12));
    assertEquals(List.of(4, 5, 6, 7, 8), near(6, 12));
    assertEquals(List.of(8, 9, 10, 11, 12), near(12, 12));
    assertEquals(List.of(1, 2), near(2, 2));
  }

  @Test
  void theAddressKeepsTheOtherParameters() {
    assertEquals("/search?q=a&page=3", new Pages(2, 3, "/search?q=a").next());
    assertEquals("/search?page=1", new Pages(2, 3, "/search").previous());
  }

  @Test
  void onlyOnePageNeedsNoPages() {
    assertFalse(new Pages(1, 1, "/x").several());
    assertFalse(new Pages(1, 0, "/x").several());
    assertTrue(new Pages(1, 2, "/x").several());
  }
}
