package org.supportmarket.kernel.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.kernel.problem.Refusal;

class PagingTest {
  @Test
  void withoutParametersItIsTheFirstPageOfTwenty() {
    assertEquals(new Paging(1, 20), Paging.of(null, null));
  }

  @Test
  void aQueueHasLargerPages() {
    assertEquals(new Paging(2, 200), Paging.ofQueue("2", "200"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 20, invalid_parameter",
    "-1, 20, invalid_parameter",
    "1, 0, invalid_parameter",
    "1, 51, invalid_parameter",
    "x, 20, invalid_parameter",
    "1, 1e1, invalid_parameter",
    "1.5, 20, invalid_parameter",
    "201, 50, too_deep",
    "99999999999, 1, invalid_parameter"
  })
  void oddOrDeepPagesAreRefused(String page, String perPage, String code) {
    assertEquals(code, assertThrows(Refusal.class, () -> Paging.of(page, perPage)).code());
  }
}
