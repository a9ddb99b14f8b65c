package org.supportmarket.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private static final Set<String> KNOWN = Set.of("q", "category", "max_price_pence", "near");

  @Test
  void theQueriesDifferFromEachOtherAndAreTheSameEveryTime() {
    List<String> paths = Questions.paths(4_000, KNOWN);

    assertEquals(4_000, new HashSet<>(paths).size());
    assertEquals(paths, Questions.paths(4_000, KNOWN));
    assertTrue(paths.stream().allMatch(path -> path.matches("[!-~]+")), "fit for a request line");
    assertTrue(paths.stream().noneMatch(path -> path.contains("%0A")), "words on one line");
    assertTrue(paths.stream().noneMatch(path -> path.contains("min_rating")), "not asked for");
  }
}
