package org.supportmarket.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  @Test
  void theQueriesDifferFromEachOtherAndAreTheSameEveryTime() {
    List<String> paths = Questions.paths(4_000);

    assertEquals(4_000, new HashSet<>(paths).size());
    assertEquals(paths, Questions.paths(4_000));
    assertTrue(paths.stream().allMatch(path -> path.matches("[!-~]+")), "fit for a request line");
  }
}
