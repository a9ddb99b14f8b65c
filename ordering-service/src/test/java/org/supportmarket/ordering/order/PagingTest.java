package org.supportmarket.ordering.order;

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

  @ParameterizedTest
  @CsvSource({
    "0, 20",
    "-1, 20",
    "1, 0",
    "1, 51",
    "x, 20",
    "1, 1e1",
    "1.5, 20",
    "201, 50",
    "99999999999, 1"
  })
  void oddOrDeepPagesAreRefused(String page, String perPage) {
    assertEquals(
        "invalid_request", assertThrows(Refusal.class, () -> Paging.of(page, perPage)).code());
  }
}
