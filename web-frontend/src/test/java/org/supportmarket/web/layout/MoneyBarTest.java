package org.supportmarket.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.supportmarket.web.layout.MoneyBar.Stretch;

class MoneyBarTest {
  @Test
  void theStretchesFillTheWholeBar() {
    MoneyBar bar = new MoneyBar(1, 1, 1);
    assertEquals(1000, bar.stretches().stream().mapToLong(Stretch::width).sum());
    assertEquals(0, bar.stretches().getFirst().from());
  }

  @Test
  void nothingSpentDrawsNoStretchForIt() {
    assertEquals(1, new MoneyBar(0, 0, 500).stretches().size());
    assertEquals(new Stretch("left", 0, 1000), new MoneyBar(0, 0, 500).stretches().getFirst());
  }

  @Test
  void noMoneyAtAllDrawsNothing() {
    assertEquals(0, new MoneyBar(0, 0, 0).stretches().size());
  }

  @Test
  void aBudgetOfMillionsDoesNotOverflow() {
    long most = 900_000_000_000_000L;
    assertEquals(
        1000, new MoneyBar(most, most, most).stretches().stream().mapToLong(Stretch::width).sum());
  }
}
